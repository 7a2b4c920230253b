using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Logging.Abstractions;
using VendorRisk.PluginHost.Loading;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Tests.Packs;

/// <summary>A folder of plugins, each compiled from a few lines of source when the test runs.</summary>
internal sealed class TestPlugins : IDisposable
{
    private const string Usings = """
        using System; using System.Linq; using System.Collections.Generic; using System.Collections.Immutable; using System.Threading; using VendorRisk.Contract;
        """;

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("plugins");

    /// <summary>A plugin with one rule whose Evaluate has this body.</summary>
    public TestPlugins WithRule(string id, string body, string rule = "paper.example") => With(id, PackSource(id, rule, body));

    /// <summary>A plugin with this source, built against the host's contract or, when its source is given, against another one.</summary>
    public TestPlugins With(
        string id, string source, string? manifest = null, bool hashes = true, string version = "1.0.0", string? folder = null, string? contract = null, bool unsafeCode = false)
    {
        byte[] assembly = contract is null
            ? Compile(id, source, Framework, unsafeCode: unsafeCode)
            : Compile(id, source, [.. Framework.Where(r => !r.Display!.EndsWith("VendorRisk.Contract.dll", StringComparison.Ordinal)), MetadataReference.CreateFromImage(Compile("VendorRisk.Contract", contract, Framework, usings: ""))]);
        DirectoryInfo place = Folder.CreateSubdirectory(folder ?? id);
        File.WriteAllBytes(Path.Combine(place.FullName, id + ".dll"), assembly);
        string files = hashes ? $$""", "files": { "{{id}}.dll": "{{Convert.ToHexStringLower(SHA256.HashData(assembly))}}" }""" : "";
        File.WriteAllText(
            Path.Combine(place.FullName, "plugin.json"),
            manifest ?? $$"""{ "id": "{{id}}", "version": "{{version}}", "contract": "1.0", "assembly": "{{id}}.dll"{{files}} }""");
        return this;
    }

    public string PathOf(string id, string file) => Path.Combine(Folder.FullName, id, file);

    public PackHost Load(bool requireHashes = true) => PackHost.Load(Folder, requireHashes, TimeSpan.FromSeconds(20));

    /// <summary>An assessor over these plugins. Its time limit is short, for rules that do not end.</summary>
    public Assessor Assessor(TimeSpan? limit = null, Policy? policy = null) => new(new RulesInForce(
        Load(), policy ?? PolicyReader.Default(), new ScoringOptions { PluginsFolder = Folder.FullName, HardLimit = limit ?? TimeSpan.FromSeconds(20) }, NullLoggerFactory.Instance));

    /// <summary>A generation over packs that are already there.</summary>
    public RulesInForce InForce(PackHost host, TimeSpan limit) => new(
        host, PolicyReader.Default(), new ScoringOptions { PluginsFolder = Folder.FullName, HardLimit = limit }, NullLoggerFactory.Instance);

    public static string PackSource(string id, string rule, string body) => $$"""
        public sealed class Pack : RulePack
        {
            public override string Id => "{{id}}";
            public override ImmutableArray<Rule> Rules { get; } = ImmutableArray.Create<Rule>(new TheRule());
        }
        internal sealed class TheRule : Rule
        {
            public override RuleDescriptor Descriptor { get; } = new()
            {
                Id = "{{rule}}", Category = "{{rule.Split('.')[0]}}", Severity = Severity.High,
                Title = new("例", "Example"), Why = new("例です。", "An example."), Demand = "例",
                Messages = ImmutableArray.Create(new MessageTemplate("m", new("{0}です。", "{0}."), new("直す。", "Mend."))),
                Reads = ImmutableArray.Create("title"),
            };
            public override RuleResult Evaluate(RuleContext context) { {{body}} }
            private static Finding On(IFact fact) => new() { MessageKey = "m", Arguments = ImmutableArray.Create("例"), Evidence = ImmutableArray.Create(Evidence.Of(fact)) };
        }
        """;

    public void Dispose() => Folder.Delete(recursive: true);

    private static byte[] Compile(string name, string source, IEnumerable<MetadataReference> references, string usings = Usings, bool unsafeCode = false)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(usings + source)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, allowUnsafe: unsafeCode));
        using MemoryStream stream = new();
        var result = compilation.Emit(stream);
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return stream.ToArray();
    }
}
