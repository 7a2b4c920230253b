using Microsoft.JSInterop;

namespace VendorRisk.Web.Shell;

/// <summary>How components let go of what they hold in the browser.</summary>
internal static class ScriptModules
{
    /// <summary>
    /// Lets go of a script module when its component goes. The browser may be gone already: the connection lost, the circuit ended, or the call given up
    /// half way. Then the module is gone too, and that is no fault.
    /// </summary>
    public static async ValueTask LetGoAsync(this IJSObjectReference? module)
    {
        if (module is null)
        {
            return;
        }

        try
        {
            await module.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
        {
            // Nothing is left to let go of.
        }
    }
}
