using Microsoft.AspNetCore.Components;

namespace VendorRisk.Web.Workspace;

/// <summary>A tab of the workspace beside those that every engagement has.</summary>
/// <param name="Key">Stands in the address.</param>
/// <param name="Label">Its name.</param>
/// <param name="Content">What it shows.</param>
public sealed record WorkspaceTab(string Key, string Label, RenderFragment Content);
