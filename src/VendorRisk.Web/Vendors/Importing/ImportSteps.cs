using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Application;
using VendorRisk.Linked.Keys;
using VendorRisk.Registry;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>
/// What the rows of a vendor add to its record or put right in it. An empty cell changes nothing. Each step is an ordinary use case under an id that follows from vendor, version and content.
/// </summary>
internal sealed class ImportSteps(
    Application.RegisterVendor register, Application.CorrectVendor correct, Application.AddAlias alias, Application.RecordCertification certify, Application.RecordCloudService cloud, IStringLocalizer<ImportTexts> texts)
{
    /// <summary>The steps for a vendor that is not in the register.</summary>
    public ImmutableArray<ImportStep> Of(ImmutableArray<VendorLine> lines, string file)
    {
        VendorLine first = lines[0];
        string? number = lines.Select(line => line.CorporateNumber).FirstOrDefault(stated => stated is not null);
        VendorId id = new(DerivedGuid.Of("VendorRisk vendor list " + (number ?? VendorNameKey.Of(first.Name))));
        Vendor blank = new() { Id = id, LegalName = first.Name, CorporateNumber = number, Country = Last(lines, line => line.Country), Note = Last(lines, line => Stated(line.Note)) };
        return
        [
            new ImportStep(texts["Step.Register"], first, (actor, _, cancellation) => register.RunAsync(
                actor, new VendorRegistration(Key(id, 0, "register", first.Name), Why(file, first), id, first.Name, blank.CorporateNumber, blank.Country, blank.Note), cancellation)),
            .. Further(blank, lines, file),
        ];
    }

    /// <summary>The steps for a vendor of the register; none when it knows everything.</summary>
    public ImmutableArray<ImportStep> Of(Vendor vendor, ImmutableArray<VendorLine> lines, string file)
    {
        string? number = vendor.CorporateNumber ?? Last(lines, line => line.CorporateNumber);
        string? country = Last(lines, line => line.Country) ?? vendor.Country;
        string? note = Last(lines, line => Stated(line.Note)) ?? vendor.Note;
        string[] differences =
        [
            .. Difference(VendorColumns.Number, vendor.CorporateNumber, number), .. Difference(VendorColumns.Country, vendor.Country, country), .. Difference(VendorColumns.Note, vendor.Note, note),
        ];
        ImmutableArray<ImportStep> head = differences.Length == 0 ? [] :
        [
            new ImportStep(string.Join("、", differences), lines[0], (actor, version, cancellation) => correct.RunAsync(
                actor, new VendorCorrection(Key(vendor.Id, version, "correct", number, country, note), Why(file, lines[0]), vendor.Id, version, number, country, note), cancellation)),
        ];
        return [.. head, .. Further(vendor, lines, file)];
    }

    private IEnumerable<ImportStep> Further(Vendor vendor, ImmutableArray<VendorLine> lines, string file)
    {
        HashSet<string> names = [.. vendor.OtherNames.Select(name => name.Name).Append(vendor.LegalName)];
        foreach ((VendorLine line, string name) in lines.SelectMany(line => line.Aliases.Select(name => (line, name))).Where(pair => names.Add(pair.name)))
        {
            yield return new ImportStep(texts["Step.Alias", name], line, (actor, version, cancellation) => alias.RunAsync(
                actor, new VendorAlias(Key(vendor.Id, version, "alias", name), Why(file, line), vendor.Id, version, name, VendorNameKind.Alias, null), cancellation));
        }

        List<VendorCertification> held = [.. vendor.Certifications];
        foreach (VendorLine line in lines.Where(line => line.Scheme.Length > 0))
        {
            VendorCertification? known = Known(held, line);
            VendorCertification stated = Certification(vendor, line, known);

            // An entry that came by this very row and was corrected since stays as it was corrected.
            if (stated == known || (known is null && held.Any(other => other.Id == stated.Id)))
            {
                continue;
            }

            held.RemoveAll(other => other.Id == stated.Id);
            held.Add(stated);
            string name = CertificationWords.Scheme(stated.Scheme);
            string words = known is null
                ? texts["Step.Certification", string.Join("　", new[] { name, stated.Number ?? "", stated.Expires is { } last ? Wareki.Show(last) : "" }.Where(word => word.Length > 0))]
                : texts["Step.CertificationChanged", name, string.Join("、", Differences(known, stated))];
            yield return new ImportStep(words, line, (actor, version, cancellation) => certify.RunAsync(
                actor, new CertificationRecord(Key(vendor.Id, version, "certification", stated.ToString()), Why(file, line), vendor.Id, version, stated), cancellation));
        }

        List<VendorCloudService> services = [.. vendor.CloudServices];
        foreach (VendorLine line in lines.Where(line => line.Cloud.Length > 0))
        {
            VendorCloudService? known = services.FirstOrDefault(other => ListTable.Folded(other.Name) == ListTable.Folded(line.Cloud));
            VendorCloudService service = known ?? new VendorCloudService { Id = DerivedGuid.Of($"{vendor.Id}\ncloud\n{ListTable.Folded(line.Cloud)}"), Name = line.Cloud };
            VendorCloudService stated = service with { Operator = Stated(line.Operator) ?? service.Operator, OperatorCountry = line.OperatorCountry ?? service.OperatorCountry, ServerCountry = line.ServerCountry ?? service.ServerCountry };
            if (stated == known)
            {
                continue;
            }

            services.RemoveAll(other => other.Id == stated.Id);
            services.Add(stated);
            yield return new ImportStep(texts[known is null ? "Step.Cloud" : "Step.CloudChanged", stated.Name], line, (actor, version, cancellation) => cloud.RunAsync(
                actor, new CloudServiceRecord(Key(vendor.Id, version, "cloud", stated.Name, stated.Operator, stated.OperatorCountry, stated.ServerCountry), Why(file, line), vendor.Id, version, stated), cancellation));
        }
    }

    // A later last day under the same number is a renewal: an entry of its own, so that the earlier one stays readable.
    private static VendorCertification? Known(List<VendorCertification> held, VendorLine line) => held
        .Where(entry => entry.Scheme == line.Scheme && (line.Certificate.Length == 0 || entry.Number is null ? entry.Expires == line.Expires || line.Expires is null : IsSameNumber(entry.Number, line.Certificate)))
        .Where(entry => !(line.Expires > entry.Expires))
        .OrderByDescending(entry => entry.Expires == line.Expires).ThenByDescending(entry => entry.Expires)
        .FirstOrDefault();

    private static VendorCertification Certification(Vendor vendor, VendorLine line, VendorCertification? known)
    {
        VendorCertification entry = known ?? new VendorCertification
        {
            Id = DerivedGuid.Of(string.Create(CultureInfo.InvariantCulture, $"{vendor.Id}\ncertification\n{line.Scheme}\n{ListTable.Folded(line.Certificate)}\n{line.Expires:yyyy-MM-dd}")),
            Scheme = line.Scheme,
        };
        VendorCertification stated = entry with
        {
            Number = entry.Number is { } number && (line.Certificate.Length == 0 || IsSameNumber(number, line.Certificate)) ? number : Stated(line.Certificate),
            Edition = Stated(line.Edition) ?? entry.Edition,
            Issuer = Stated(line.Issuer) ?? entry.Issuer,
            Holder = Stated(line.Holder) ?? entry.Holder,
            Scope = Stated(line.Scope) ?? entry.Scope,
            Issued = line.Issued ?? entry.Issued,
            Expires = line.Expires ?? entry.Expires,
        };

        // What somebody checked was what stood there before.
        return known is null || stated == known ? stated : stated with { CheckedOn = null, CheckedBy = null, Evidence = null };
    }

    // The register keeps numbers of privacy marks without their hyphens.
    private static bool IsSameNumber(string one, string other) => Digits(one) == Digits(other);

    private static string Digits(string number) => ListTable.Folded(number).Replace("-", "", StringComparison.Ordinal);

    private IEnumerable<string> Differences(VendorCertification before, VendorCertification after) =>
    [
        .. Difference(VendorColumns.Certificate, before.Number, after.Number), .. Difference(VendorColumns.Edition, before.Edition, after.Edition), .. Difference(VendorColumns.Issuer, before.Issuer, after.Issuer),
        .. Difference(VendorColumns.Holder, before.Holder, after.Holder), .. Difference(VendorColumns.Scope, before.Scope, after.Scope), .. Difference(VendorColumns.Issued, Day(before.Issued), Day(after.Issued)),
        .. Difference(VendorColumns.Expires, Day(before.Expires), Day(after.Expires)), .. before.CheckedOn is not null && after.CheckedOn is null ? [texts["Step.CheckedNoMore"].Value] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Difference(ListColumn column, string? before, string? after) =>
        before == after ? [] : [texts["Step.Difference", column.Head, before ?? texts["Step.Nothing"].Value, after ?? texts["Step.Nothing"].Value]];

    private static string Why(string file, VendorLine line) => string.Create(CultureInfo.InvariantCulture, $"事業者の一覧の取り込み（{file}　{line.Sheet}　{line.Number}行）");

    private static Guid Key(VendorId vendor, long version, params string?[] content) => DerivedGuid.Of(string.Create(CultureInfo.InvariantCulture, $"VendorRisk vendor list {vendor} {version}\n{string.Join('\n', content)}"));

    private static string? Last(ImmutableArray<VendorLine> lines, Func<VendorLine, string?> field) => lines.Select(field).LastOrDefault(value => value is not null);

    private static string? Stated(string text) => text.Length == 0 ? null : text;

    private static string? Day(DateOnly? day) => day is { } date ? Wareki.Show(date) : null;
}
