using System.Text.Json.Serialization;
using Summarizer.Json;

namespace Summarizer;

/// <summary>A phrase that says what a text is about.</summary>
/// <param name="Text">The phrase as it first stands in the text, on one line and without a possessive ending.</param>
/// <param name="Score">Its salience; comparable within one text only.</param>
[JsonConverter(typeof(KeyphraseJsonConverter))]
public sealed record Keyphrase(string Text, double Score);
