using System.Collections.Immutable;
using VendorRisk.PluginHost.Files;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Scoring.Tests.Packs.Hostile;

/// <summary>What a plugin may use is a list. Whatever reaches out of it is refused before anything of it runs, and named.</summary>
public sealed class AllowedUsesTests : IDisposable
{
    private const string End = " return RuleResult.Nothing;";
    private readonly TestPlugins _plugins = new();

    public void Dispose() => _plugins.Dispose();

    [Theory]
    [InlineData("var d = new System.Xml.XmlDocument(); d.Load(\"/etc/passwd\");", "System.Xml.XmlDocument")]
    [InlineData("System.Xml.Linq.XDocument.Load(\"http://attacker.example/\");", "System.Xml.Linq.XDocument.Load")]
    [InlineData("Delegate.CreateDelegate(typeof(Action), Type.GetType(\"System.Environment\")!, \"Exit\");", "System.Delegate.CreateDelegate")]
    [InlineData("while (true) { System.Diagnostics.Process.Start(\"/bin/sh\"); }", "System.Diagnostics.Process.Start")]
    [InlineData("Fork(); return RuleResult.Nothing; } [System.Runtime.InteropServices.DllImport(\"libc\", EntryPoint = \"fork\")] private static extern int Fork(); private static RuleResult Next() {", "P/Invoke")]
    [InlineData("typeof(object).Assembly.GetType(\"System.IO.File\");", "get_Assembly")]
    [InlineData("context.GetType().GetMethods()[0].Invoke(context, null);", "System.Type.GetMethods")]
    [InlineData("Activator.CreateInstance(typeof(List<int>));", "System.Activator")]
    [InlineData("System.Linq.Expressions.Expression.Lambda<Action>(System.Linq.Expressions.Expression.Empty()).Compile()();", "System.Linq.Expressions")]
    [InlineData("new[] { 1 }.AsQueryable().Select(i => i + 1).ToList();", "System.Linq.Queryable")]
    [InlineData("new[] { 1 }.AsParallel().ForAll(i => { });", "System.Linq.ParallelEnumerable")]
    [InlineData("Func<int> f = () => 1; f.DynamicInvoke();", "System.Delegate.DynamicInvoke")]
    [InlineData("Func<int> f = () => 1; var m = f.Method;", "System.Delegate.get_Method")]
    [InlineData("AppDomain.CurrentDomain.GetAssemblies();", "System.AppDomain")]
    [InlineData("Environment.FailFast(\"x\");", "System.Environment.FailFast")]
    [InlineData("Console.OpenStandardOutput();", "System.Console")]
    [InlineData("new System.Threading.Thread(() => { }).Start();", "System.Threading.Thread")]
    [InlineData("System.Threading.Tasks.Task.Run(() => { });", "System.Threading.Tasks.Task")]
    [InlineData("new System.Threading.Timer(_ => { });", "System.Threading.Timer")]
    [InlineData("System.Net.Dns.GetHostAddresses(\"attacker.example\");", "System.Net.Dns")]
    [InlineData("var s = System.Runtime.CompilerServices.Unsafe.As<string>(context);", "System.Runtime.CompilerServices.Unsafe")]
    [InlineData("var b = System.Runtime.InteropServices.MemoryMarshal.AsBytes(new long[1].AsSpan());", "System.Runtime.InteropServices.MemoryMarshal")]
    [InlineData("System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(string));", "GetUninitializedObject")]
    [InlineData("System.ComponentModel.TypeDescriptor.CreateInstance(null, typeof(object), null, null);", "System.ComponentModel.TypeDescriptor")]
    [InlineData("dynamic d = context; d.ToString();", "Microsoft.CSharp")]
    [InlineData("var d = new System.Dynamic.ExpandoObject();", "System.Dynamic")]
    [InlineData("var t = DateTime.UtcNow;", "System.DateTime.get_UtcNow")]
    [InlineData("var g = Guid.NewGuid();", "System.Guid.NewGuid")]
    [InlineData("context.Cancellation.Register(() => { });", "System.Threading.CancellationToken.Register")]
    [InlineData("return RuleResult.Nothing; } [System.Runtime.CompilerServices.ModuleInitializer] internal static void Early() { } private static RuleResult Next() {", "ModuleInitializer")]
    [InlineData("return RuleResult.Nothing; } [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Method)] private static extern string Hidden(string s); private static RuleResult Next() {", "UnsafeAccessor")]
    [InlineData("var u = new Union(); u.A = context; u.B!.ToString(); return RuleResult.Nothing; } [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] private struct Union { [System.Runtime.InteropServices.FieldOffset(0)] public object A; [System.Runtime.InteropServices.FieldOffset(0)] public string B; } private static RuleResult Next() {", "StructLayout")]
    public void Problems_OfAHostilePack_NameWhatItReachesFor(string body, string what) => Problems(body).ShouldContain(problem => problem.Contains(what, StringComparison.Ordinal));

    [Theory]
    [InlineData("unsafe { delegate*<int, int> f = &Next; f(1); }" + End + " } private static int Next(int i) { return i; } private static RuleResult Last() {", "calli")]
    [InlineData("unsafe { byte* raw = stackalloc byte[8]; raw[9] = 1; }", "localloc")]
    public void Problems_OfUnsafeInstructions_NameThem(string body, string what) => Problems(body, unsafeCode: true).ShouldContain(problem => problem.Contains(what, StringComparison.Ordinal));

    [Fact]
    public void Problems_OfAnUsefulRule_AreNone() => Problems("""
        var ends = new Dictionary<string, DateOnly> { ["a"] = context.AsOf.AddDays(30), ["b"] = new DateOnly(2026, 4, 1) };
        var words = new System.Text.RegularExpressions.Regex("[0-9]+件").Matches("12件").Select(m => m.Value).OrderBy(w => w, StringComparer.Ordinal).ToImmutableArray();
        (int count, string name) pair = (words.Length, $"{ends.Count:00}件");
        var text = new System.Text.StringBuilder().Append(pair.name).AppendJoin("、", ends.Keys).ToString();
        string kind = text.Length switch { 0 => "none", < 5 => "few", _ => "many" };
        foreach (int each in Few(pair.count)) { kind += each.ToString(System.Globalization.CultureInfo.InvariantCulture); }
        List<string> list = ["a", kind];
        decimal share = list.Count == 0 ? 0m : decimal.Round(1m / list.Count, 2);
        if (share > 1m || new Pair("a", 1) == new Pair("b", 2) || !Enum.IsDefined(Severity.High)) { throw new InvalidOperationException("no"); }
        return RuleResult.Nothing; } private sealed record Pair(string Name, int Count); private static IEnumerable<int> Few(int most) { for (int i = 0; i < most; i++) { yield return i; } } private static RuleResult Last() {
        """).ShouldBeEmpty();

    [Fact]
    public void Verify_WithoutAnyKey_IsNoSignatureAtAll() =>
        PackSignature.Verify("{}"u8, null, AllowedKeys.Read(Path.Combine(_plugins.Folder.FullName, "none"))).Valid.ShouldBeFalse();

    private ImmutableArray<string> Problems(string body, bool unsafeCode = false)
    {
        _plugins.With("P", TestPlugins.PackSource("P", "paper.example", body + End), unsafeCode: unsafeCode);
        return PackScan.Problems(File.ReadAllBytes(_plugins.PathOf("P", "P.dll")));
    }
}
