using System.Collections.Immutable;
using VendorRisk.Exports;

namespace VendorRisk.Web.Lists;

/// <summary>A list to be filled in: its heads with one invented example, and a sheet that says how.</summary>
internal static class ListTemplate
{
    private const string Guide = "書き方";

    /// <summary>The workbook.</summary>
    public static OutputFile Xlsx(IRegisterWriter writer, string name, ImmutableArray<ListColumn> columns, params string[] rules) => writer.Xlsx(
        Table(name, columns),
        new RegisterTable(
            Guide,
            ["列", "必須", "書き方", "例"],
            [
                .. rules.Select(rule => ImmutableArray.Create("（全体）", "", rule, "")),
                .. columns.Select(column => ImmutableArray.Create(column.Head, column.Needed ? "必須" : "", column.How, column.Example)),
            ]));

    /// <summary>The heads and the example alone.</summary>
    public static OutputFile Csv(IRegisterWriter writer, string name, ImmutableArray<ListColumn> columns) => writer.Csv(Table(name, columns));

    private static RegisterTable Table(string name, ImmutableArray<ListColumn> columns) => new(name, [.. columns.Select(column => column.Head)], [[.. columns.Select(column => column.Example)]]);
}
