using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace VendorRisk.Web.Shell;

/// <summary>A file input that can be used once it is listened to: until the browser has told so, a file chosen in it would be lost without a word.</summary>
public sealed class FileInput : InputFile
{
    private bool _listening;

    /// <summary>Whether no file can be chosen now.</summary>
    [Parameter] public bool Disabled { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        AdditionalAttributes = new Dictionary<string, object>(AdditionalAttributes ?? new Dictionary<string, object>()) { ["disabled"] = Disabled || !_listening };
        base.BuildRenderTree(builder);
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (firstRender)
        {
            _listening = true;
            StateHasChanged();
        }
    }
}
