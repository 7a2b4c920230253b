using Bunit;
using Microsoft.AspNetCore.Components;
using VendorRisk.Web.Shell;

namespace VendorRisk.Web.Tests.Shell;

public class FileInputTests
{
    private const string Listen = "Blazor._internal.InputFile.init";

    [Fact]
    public async Task File_CanBeChosen_OnceTheBrowserListens()
    {
        await using BunitContext page = new();
        JSRuntimeInvocationHandler listening = page.JSInterop.SetupVoid(Listen, _ => true);

        IRenderedComponent<FileInput> shown = page.Render<FileInput>(input => input.Add(i => i.Disabled, false).AddUnmatched("id", "paper"));
        shown.Find("#paper").HasAttribute("disabled").ShouldBeTrue();

        listening.SetVoidResult();
        shown.WaitForAssertion(() => shown.Find("#paper").HasAttribute("disabled").ShouldBeFalse());
    }

    [Fact]
    public async Task File_CannotBeChosen_WhereThePageSaysSo()
    {
        await using BunitContext page = new();
        page.JSInterop.SetupVoid(Listen, _ => true).SetVoidResult();

        IRenderedComponent<FileInput> shown = page.Render<FileInput>(input => input.Add(i => i.Disabled, true));

        shown.Find("input").HasAttribute("disabled").ShouldBeTrue();
    }
}
