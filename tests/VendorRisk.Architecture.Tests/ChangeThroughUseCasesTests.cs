using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

/// <summary>
/// Pages, endpoints and commands change nothing by themselves: every change goes through a use case. Read from the built assembly, so that neither a name
/// that only looks alike nor an unusual way to write the call matters.
/// </summary>
public partial class ChangeThroughUseCasesTests
{
    private static readonly Dictionary<string, string> Faces = new(StringComparer.Ordinal)
    {
        ["IVendorRegistry"] = "VendorRisk.Registry",
        ["IEngagementBook"] = "VendorRisk.Engagements",
        ["IMeetingBook"] = "VendorRisk.Engagements",
        ["IIncidentBook"] = "VendorRisk.Engagements",
        ["IAssessmentBook"] = "VendorRisk.Scoring",
        ["IPackLibrary"] = "VendorRisk.Scoring",
        ["IPolicyBook"] = "VendorRisk.Scoring",
        ["IAlertBoard"] = "VendorRisk.Monitoring",
        ["IWebhookBook"] = "VendorRisk.Monitoring",
        ["ITemplateBook"] = "VendorRisk.Exports",
        ["ISafeguardCorrections"] = "VendorRisk.Learning",
        ["IPeople"] = "VendorRisk.People",
        ["IProposals"] = "VendorRisk.People",
    };

    // What is not named here changes something: a new method of a face is a change until somebody says otherwise.
    private static readonly string[] Readings =
    [
        "List", "Find", "History", "View", "Compare", "Check", "Decisions", "Edits", "Content", "InUse", "Resolve", "CertificationsExpiring",
        "Newest", "Sequences", "Judge", "Snapshot", "Revision", "Read", "FactsOf", "Export", "Any", "Log",
    ];

    // At the start of a process, before anybody acts.
    private static readonly string[] Startup = ["InitialiseAsync", "FollowAsync"];

    [Fact]
    public void Web_CallsNoChangingMethodOfAModule() => CallsFrom("VendorRisk.Web").Where(IsChange).ShouldBeEmpty();

    [Fact]
    public void Application_CallsEveryChangingMethodOfTheModules()
    {
        HashSet<(string, string)> called = [.. CallsFrom("VendorRisk.Application")];
        IEnumerable<(string, string)> changes = Faces
            .SelectMany(face => Assembly.Load(face.Value).GetExportedTypes().Single(type => type.Name == face.Key).GetMethods().Select(method => (face.Key, method.Name)))
            .Where(IsChange);
        changes.Except(called).ShouldBeEmpty();
    }

    // One way to a judgement: a page that took a snapshot by itself could show something else than saving stores.
    [Fact]
    public void Web_TakesNoSnapshotByItself() => CallsFrom("VendorRisk.Web").Where(call => call.Face == "IFactsSnapshot").ShouldBeEmpty();

    // The board of jobs is asked by the use cases, which know who acts.
    [Fact]
    public void Web_RunsPausesAndResumesNoJobByItself() =>
        CallsFrom("VendorRisk.Web").Where(call => call.Face == "IJobBoard" && call.Method != "ListAsync").ShouldBeEmpty();

    [Fact]
    public void Pages_AskNobodyWhoActs() =>
        Repository.Files("src", "*.razor").Where(page => WhoField().IsMatch(File.ReadAllText(page.FullName))).Select(Repository.Relative).ShouldBeEmpty();

    private static bool IsChange((string Face, string Method) call) =>
        Faces.ContainsKey(call.Face) && !Startup.Contains(call.Method) && !Readings.Any(reading => call.Method.StartsWith(reading, StringComparison.Ordinal));

    private static IEnumerable<(string Face, string Method)> CallsFrom(string assembly)
    {
        using PEReader file = new(File.OpenRead(Assembly.Load(assembly).Location));
        MetadataReader metadata = file.GetMetadataReader();
        foreach (MemberReference member in metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference))
        {
            TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            yield return (metadata.GetString(type.Name), metadata.GetString(member.Name));
        }
    }

    [GeneratedRegex("autocomplete=\"name\"|id=\"[^\"]*who\\b|@bind(?:-Value)?=\"[^\"]*\\b[Ww]ho\"")]
    private static partial Regex WhoField();
}
