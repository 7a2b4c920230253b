using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Shell;

/// <summary>A page border: what went wrong is logged whole under a reference number; people see the number and what to do.</summary>
public sealed class FaultBoundary : ErrorBoundaryBase
{
    private string reference = string.Empty;
    private bool full;

    [Inject]
    private ILogger<FaultBoundary> Log { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        reference = FaultReference.New();
        full = StoreTrouble.IsFull(exception);
        Log.LogError(exception, "Fault {Reference} on a page", reference);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<FaultNotice>(1);
        builder.AddComponentParameter(2, nameof(FaultNotice.Reference), reference);
        builder.AddComponentParameter(3, nameof(FaultNotice.Full), full);
        builder.CloseComponent();
    }
}
