namespace VendorRisk.Web.Workspace;

/// <summary>Marks the texts of the workspace: <c>WorkspaceTexts.resx</c> is Japanese, <c>WorkspaceTexts.en.resx</c> English.</summary>
internal sealed class WorkspaceTexts;
