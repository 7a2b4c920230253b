using Microsoft.Extensions.Localization;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>Reads a row of a list of vendors, with everything that is wrong with it.</summary>
internal sealed class VendorLines(IStringLocalizer<ImportTexts> texts, IStringLocalizer<ListTexts> lists, IStringLocalizer<DateTexts> dates)
{
    private const int LongestName = 200;
    private const int LongestNumber = 100;

    private static readonly ListColumn[] OfCertificate = [VendorColumns.Certificate, VendorColumns.Edition, VendorColumns.Issuer, VendorColumns.Holder, VendorColumns.Scope, VendorColumns.Issued, VendorColumns.Expires];
    private static readonly ListColumn[] OfCloud = [VendorColumns.Operator, VendorColumns.OperatorCountry, VendorColumns.ServerCountry];

    public (VendorLine Line, IReadOnlyList<ListProblem> Problems) Read(ListLine line)
    {
        ListFields fields = new(line, lists, dates);
        VendorLine read = new()
        {
            Sheet = line.Sheet,
            Number = line.Number,
            Name = fields.Text(VendorColumns.Name, LongestName),
            CorporateNumber = fields.CorporateNumberOf(VendorColumns.Number),
            Country = Country(fields, VendorColumns.Country),
            Aliases = [.. fields.Several(VendorColumns.Aliases).Distinct(StringComparer.Ordinal)],
            Note = fields.Text(VendorColumns.Note),
            Scheme = fields.Text(VendorColumns.Scheme, LongestNumber) is { Length: > 0 } scheme ? VendorColumns.SchemeOf(scheme) : "",
            Certificate = fields.Text(VendorColumns.Certificate, LongestNumber),
            Edition = fields.Text(VendorColumns.Edition, LongestNumber),
            Issuer = fields.Text(VendorColumns.Issuer, LongestName),
            Holder = fields.Text(VendorColumns.Holder, LongestName),
            Scope = fields.Text(VendorColumns.Scope),
            Issued = fields.Date(VendorColumns.Issued),
            Expires = fields.Date(VendorColumns.Expires),
            Cloud = fields.Text(VendorColumns.Cloud, LongestName),
            Operator = fields.Text(VendorColumns.Operator, LongestName),
            OperatorCountry = Country(fields, VendorColumns.OperatorCountry),
            ServerCountry = Country(fields, VendorColumns.ServerCountry),
        };
        Owner(fields, VendorColumns.Scheme, OfCertificate);
        Owner(fields, VendorColumns.Cloud, OfCloud);
        if (read.Issued > read.Expires)
        {
            fields.Add(VendorColumns.Expires.Head, texts["Problem.ExpiresBefore", DateWords.Both(read.Issued!.Value), DateWords.Both(read.Expires!.Value)]);
        }

        return (read, fields.Problems);
    }

    /// <summary>What belongs to a certification or a service needs its name.</summary>
    private void Owner(ListFields fields, ListColumn owner, ListColumn[] owned)
    {
        if (fields.Line[owner.Head].Length == 0 && owned.FirstOrDefault(column => fields.Line[column.Head].Length > 0) is { } orphan)
        {
            fields.Add(owner.Head, texts["Problem.Owner", orphan.Head, owner.Head]);
        }
    }

    private string? Country(ListFields fields, ListColumn column)
    {
        string words = fields.Text(column);
        string? code = words.Length == 0 ? null : VendorColumns.CountryOf(words);
        if (words.Length > 0 && code is null)
        {
            fields.Add(column.Head, texts["Problem.Country", words]);
        }

        return code;
    }
}
