namespace Corpus.Grains;

/// <summary>A request that cannot be used; the message is for the person who made it.</summary>
[GenerateSerializer]
public sealed class JobException(string message) : Exception(message);
