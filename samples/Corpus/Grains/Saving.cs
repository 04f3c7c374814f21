namespace Corpus.Grains;

/// <summary>Writes the state of grains.</summary>
internal static class Saving
{
    /// <summary>Writes a state. Where that fails the grain gives itself up, so that the next call starts from what is stored.</summary>
    public static async Task Save<T>(this Grain grain, IPersistentState<T> state)
    {
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            grain.GrainContext.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, "its state could not be written"));
            throw;
        }
    }
}
