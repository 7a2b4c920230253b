using System.Collections.Frozen;

namespace VendorRisk.PluginHost.Files;

/// <summary>
/// The part of the base library that a rule may use: values, texts, collections, LINQ, and what the compiler emits for them. Whatever is not named here is refused, also
/// what a later framework adds. The contract itself is allowed as a whole.
/// </summary>
internal static class AllowedUses
{
    private const string Everything = "*";

    /// <summary>Types by name, a nested one after a slash, with the members that may be called; none where the type may only be named.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Types = Read(
        """
        System.Object .ctor ToString Equals GetHashCode GetType ReferenceEquals
        System.ValueType ToString Equals GetHashCode
        System.Enum ToString Equals GetHashCode HasFlag IsDefined GetValues GetNames CompareTo
        System.Attribute .ctor
        System.MulticastDelegate
        System.IAsyncResult
        System.AsyncCallback
        System.RuntimeTypeHandle
        System.RuntimeFieldHandle
        System.Type GetTypeFromHandle op_Equality op_Inequality get_Name
        System.Void
        System.Environment get_CurrentManagedThreadId get_NewLine
        System.Array Empty SetValue GetValue Sort IndexOf Exists Find FindIndex TrueForAll Fill Reverse Copy CopyTo Clone Resize get_Length GetLength AsReadOnly ConvertAll
        System.Nullable *
        System.Nullable`1 *
        System.HashCode *
        System.Index *
        System.Range *
        System.Boolean *
        System.Byte *
        System.SByte *
        System.Char *
        System.Int16 *
        System.UInt16 *
        System.Int32 *
        System.UInt32 *
        System.Int64 *
        System.UInt64 *
        System.Int128 *
        System.UInt128 *
        System.Single *
        System.Double *
        System.Decimal *
        System.Math *
        System.MathF *
        System.MidpointRounding
        System.BitConverter *
        System.Convert *
        System.DateOnly *
        System.TimeOnly *
        System.TimeSpan *
        System.DayOfWeek
        System.DateTimeKind
        System.DateTime .ctor AddDays AddMonths AddYears AddHours AddMinutes AddSeconds AddTicks get_Date get_Day get_Month get_Year get_Hour get_Minute get_Second get_Ticks get_Kind get_DayOfWeek get_DayOfYear get_TimeOfDay DaysInMonth IsLeapYear Compare CompareTo Equals GetHashCode Parse TryParse ParseExact TryParseExact ToString Subtract MinValue MaxValue UnixEpoch op_Equality op_Inequality op_LessThan op_GreaterThan op_LessThanOrEqual op_GreaterThanOrEqual op_Addition op_Subtraction
        System.DateTimeOffset .ctor AddDays AddMonths AddYears AddHours get_Date get_DateTime get_UtcDateTime get_Offset get_Year get_Month get_Day Compare CompareTo Equals GetHashCode Parse TryParse ParseExact TryParseExact ToString Subtract MinValue MaxValue op_Equality op_Inequality op_LessThan op_GreaterThan op_LessThanOrEqual op_GreaterThanOrEqual op_Addition op_Subtraction
        System.Guid .ctor Parse TryParse ToString Equals GetHashCode CompareTo Empty op_Equality op_Inequality
        System.Version *
        System.Uri .ctor TryCreate ToString get_Host get_Scheme get_AbsolutePath get_Query get_Fragment get_Port get_IsAbsoluteUri get_AbsoluteUri get_OriginalString CheckHostName CheckSchemeName
        System.UriKind
        System.UriHostNameType
        System.String *
        System.StringComparer *
        System.StringComparison
        System.StringSplitOptions
        System.IFormatProvider *
        System.IFormattable *
        System.ISpanFormattable *
        System.IComparable *
        System.IComparable`1 *
        System.IEquatable`1 *
        System.IDisposable *
        System.MemoryExtensions *
        System.Span`1 .ctor get_Length get_IsEmpty get_Item get_Empty Slice ToArray CopyTo TryCopyTo Fill Clear GetEnumerator op_Implicit ToString
        System.Span`1/Enumerator *
        System.ReadOnlySpan`1 .ctor get_Length get_IsEmpty get_Item get_Empty Slice ToArray CopyTo TryCopyTo GetEnumerator op_Implicit ToString
        System.ReadOnlySpan`1/Enumerator *
        System.Memory`1 .ctor get_Length get_IsEmpty get_Span get_Empty Slice ToArray op_Implicit
        System.ReadOnlyMemory`1 .ctor get_Length get_IsEmpty get_Span get_Empty Slice ToArray op_Implicit
        System.Exception .ctor get_Message get_InnerException ToString
        System.ArgumentException .ctor ThrowIfNullOrEmpty ThrowIfNullOrWhiteSpace get_Message
        System.ArgumentNullException .ctor ThrowIfNull
        System.ArgumentOutOfRangeException .ctor ThrowIfNegative ThrowIfNegativeOrZero ThrowIfZero ThrowIfGreaterThan ThrowIfGreaterThanOrEqual ThrowIfLessThan ThrowIfLessThanOrEqual ThrowIfEqual ThrowIfNotEqual
        System.ArithmeticException .ctor
        System.DivideByZeroException .ctor
        System.FormatException .ctor get_Message
        System.IndexOutOfRangeException .ctor
        System.InvalidCastException .ctor
        System.InvalidOperationException .ctor get_Message
        System.NotImplementedException .ctor
        System.NotSupportedException .ctor
        System.NullReferenceException .ctor
        System.OutOfMemoryException .ctor
        System.OverflowException .ctor
        System.Collections.Generic.KeyNotFoundException .ctor
        System.Diagnostics.UnreachableException .ctor
        System.Runtime.CompilerServices.SwitchExpressionException .ctor
        System.OperationCanceledException .ctor
        System.Threading.CancellationToken get_IsCancellationRequested ThrowIfCancellationRequested get_None
        System.Collections.ICollection *
        System.Collections.IEnumerable *
        System.Collections.IEnumerator *
        System.Collections.IList *
        System.Collections.IDictionary *
        System.Collections.IEqualityComparer *
        System.Collections.IComparer *
        System.Collections.IStructuralEquatable *
        System.Collections.IStructuralComparable *
        System.Runtime.CompilerServices.ITuple *
        System.Runtime.CompilerServices.DefaultInterpolatedStringHandler *
        System.Runtime.CompilerServices.IsExternalInit
        System.Runtime.CompilerServices.IsVolatile
        System.Runtime.CompilerServices.RuntimeHelpers EnsureSufficientExecutionStack InitializeArray CreateSpan GetSubArray GetHashCode
        System.Runtime.InteropServices.ImmutableCollectionsMarshal AsImmutableArray
        System.Runtime.InteropServices.CollectionsMarshal AsSpan SetCount
        System.Runtime.InteropServices.InAttribute
        System.Diagnostics.DebuggableAttribute/DebuggingModes
        System.Diagnostics.DebuggerBrowsableState
        System.ComponentModel.EditorBrowsableState
        System.AttributeTargets
        System.Reflection.DefaultMemberAttribute .ctor
        System.Globalization.NumberStyles
        System.Globalization.DateTimeStyles
        System.Globalization.CompareOptions
        System.Globalization.UnicodeCategory
        System.Globalization.CultureInfo get_InvariantCulture GetCultureInfo get_Name get_NumberFormat get_DateTimeFormat get_CompareInfo get_TextInfo get_CurrentCulture get_CurrentUICulture
        System.Globalization.CompareInfo Compare IndexOf LastIndexOf IsPrefix IsSuffix
        System.Globalization.TextInfo ToUpper ToLower ToTitleCase
        System.Globalization.StringInfo *
        System.Globalization.TextElementEnumerator *
        System.Globalization.JapaneseCalendar *
        System.Globalization.Calendar GetYear GetMonth GetDayOfMonth GetEra ToDateTime AddDays AddMonths AddYears
        System.Globalization.CharUnicodeInfo *
        System.Text.StringBuilder *
        System.Text.StringBuilder/AppendInterpolatedStringHandler *
        System.Text.Rune *
        System.Text.StringRuneEnumerator *
        System.Text.CompositeFormat *
        System.Text.NormalizationForm
        System.Text.RegularExpressions.Regex .ctor IsMatch Match Matches Replace Split Count Escape Unescape EnumerateMatches EnumerateSplits GetGroupNames GroupNumberFromName GroupNameFromNumber get_Options InfiniteMatchTimeout pattern roptions internalMatchTimeout factory capsize caps capnames capslist
        System.Text.RegularExpressions.Regex/ValueMatchEnumerator *
        System.Text.RegularExpressions.GeneratedRegexAttribute .ctor
        System.Text.RegularExpressions.RegexRunner *
        System.Text.RegularExpressions.RegexRunnerFactory *
        System.Text.RegularExpressions.RegexOptions
        System.Text.RegularExpressions.Match *
        System.Text.RegularExpressions.MatchCollection *
        System.Text.RegularExpressions.MatchEvaluator *
        System.Text.RegularExpressions.Group *
        System.Text.RegularExpressions.GroupCollection *
        System.Text.RegularExpressions.Capture *
        System.Text.RegularExpressions.CaptureCollection *
        System.Text.RegularExpressions.ValueMatch *
        System.Text.RegularExpressions.RegexMatchTimeoutException .ctor
        System.Linq.Enumerable *
        System.Linq.ImmutableArrayExtensions *
        System.Linq.IGrouping`2 *
        System.Linq.ILookup`2 *
        System.Linq.Lookup`2 *
        System.Linq.IOrderedEnumerable`1 *
        System.Buffers.SearchValues *
        System.Buffers.SearchValues`1 *
        """);

    /// <summary>Namespaces of collections that reach nothing outside: every type of them.</summary>
    private static readonly FrozenSet<string> Spaces = FrozenSet.Create(
        StringComparer.Ordinal, "System.Collections.Generic", "System.Collections.Immutable", "System.Collections.Frozen", "System.Collections.ObjectModel");

    /// <summary>Marks that only say something about code. What each means is decided by the compiler or a debugger; none makes anything run or opens a private member.</summary>
    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal, "System.Runtime.CompilerServices", "System.Diagnostics", "System.Diagnostics.CodeAnalysis", "System.Reflection", "System.Runtime.Versioning", "System.Resources",
        "System.ComponentModel", "System.CodeDom.Compiler", "System.Runtime.InteropServices", "System");

    private static readonly FrozenSet<string> ForbiddenAttributes = FrozenSet.Create(
        StringComparer.Ordinal, "System.Runtime.CompilerServices.UnsafeAccessorAttribute", "System.Runtime.CompilerServices.UnsafeAccessorTypeAttribute",
        "System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute", "System.Runtime.CompilerServices.ModuleInitializerAttribute",
        "System.Runtime.InteropServices.DllImportAttribute", "System.Runtime.InteropServices.LibraryImportAttribute", "System.Runtime.InteropServices.UnmanagedCallersOnlyAttribute",
        "System.STAThreadAttribute");

    /// <summary>Whether a type may be named.</summary>
    /// <param name="space">Its namespace, of the outermost type where it is nested.</param>
    /// <param name="name">Its name, after its outer types where it is nested.</param>
    public static bool Type(string space, string name) => Types.ContainsKey($"{space}.{name}") || Spaces.Contains(space) || IsMark(space, name) || IsDelegate(space, name) || IsTuple(space, name);

    /// <summary>Whether a member of it may be used.</summary>
    public static bool Member(string space, string name, string member) =>
        Types.TryGetValue($"{space}.{name}", out FrozenSet<string>? members) ? members.Contains(Everything) || members.Contains(member)
        : Spaces.Contains(space) || (IsMark(space, name) && member == ".ctor") || (IsDelegate(space, name) && member is ".ctor" or "Invoke") || IsTuple(space, name);

    private static bool IsMark(string space, string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) && Attributes.Contains(space) && !ForbiddenAttributes.Contains($"{space}.{name}");

    // With any number of type arguments.
    private static bool IsDelegate(string space, string name) =>
        space == "System" && name.Split('`')[0] is "Action" or "Func" or "Predicate" or "Comparison" or "Converter";

    private static bool IsTuple(string space, string name) => space == "System" && name.Split('`')[0] is "Tuple" or "ValueTuple";

    private static FrozenDictionary<string, FrozenSet<string>> Read(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
