using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.PluginKit.Facts;

namespace VendorRisk.PluginKit;

/// <summary>Builds one link of the chain.</summary>
public sealed class VendorBuilder
{
    private readonly PaperLines _lines;
    private ChainLink _link;

    internal VendorBuilder(PaperLines lines, ChainLink link)
    {
        _lines = lines;
        _link = link;
    }

    internal ChainLink Build() => _link;

    /// <summary>Changes what no method of the builder reaches.</summary>
    public VendorBuilder With(Func<ChainLink, ChainLink> change)
    {
        _link = change(_link);
        return this;
    }

    /// <summary>The vendor is still to be chosen (未定): its name becomes unknown.</summary>
    public VendorBuilder Undecided(string quote = "未定", int? line = null) =>
        With(l => l with { Undecided = _lines.Known(true, quote, line), Name = Fact.Unknown<string>("未定です") });

    /// <summary>A condition on the vendor to be chosen: one of the schemes.</summary>
    public VendorBuilder MustHoldOneOf(params ImmutableArray<string> schemes)
    {
        string statement = string.Join("又は", schemes);
        return With(l => l with { Conditions = l.Conditions.Add(new SelectionCondition { AnyOf = schemes, Statement = _lines.Text(statement) }) });
    }

    /// <summary>A certification that the paper states for this vendor.</summary>
    public VendorBuilder Certified(
        string scheme, string? edition = null, string? stated = null, CertificationPlace place = CertificationPlace.VendorCell, string? number = null,
        string? issuer = null, string? scope = null, DateOnly? expires = null, int? line = null)
    {
        string words = stated ?? edition ?? scheme;
        return With(l => l with
        {
            Certifications = l.Certifications.Add(new Certification
            {
                Scheme = _lines.Known(scheme, words, line),
                Edition = edition is null ? new Fact<string>() : _lines.Known(edition, words, line),
                Stated = _lines.Text(words, line),
                Place = place,
                Number = _lines.TextOrNot(number, line),
                Issuer = _lines.TextOrNot(issuer, line),
                Scope = _lines.TextOrNot(scope, line),
                Expires = _lines.KnownOrNot(expires, words, line),
            }),
        });
    }

    /// <summary>A service on the internet that it uses, according to the paper.</summary>
    public VendorBuilder UsesCloud(
        string? name, string? operatedBy = null, string? operatorCountry = null, string? serverCountry = null, bool? publicIntake = null, int? line = null) =>
        With(l => l with
        {
            CloudServices = l.CloudServices.Add(new CloudService
            {
                Name = _lines.TextOrNot(name, line),
                Operator = _lines.TextOrNot(operatedBy, line),
                OperatorCountry = _lines.TextOrNot(operatorCountry, line),
                ServerCountry = _lines.TextOrNot(serverCountry, line),
                PublicIntake = _lines.KnownOrNot(publicIntake, name ?? "クラウド", line),
            }),
        });

    /// <summary>The role its sheet calls it by.</summary>
    public VendorBuilder LabelledAs(string label, int? line = null) => With(l => l with { LabelledAs = _lines.Text(label, line) });

    /// <summary>Whether its sheet names the vendor that entrusts it.</summary>
    public VendorBuilder ParentNamed(bool named, string quote = "再委託先", int? line = null) =>
        With(l => l with { ParentNamed = _lines.Known(named, quote, line) });

    /// <summary>The ward's recorded consent.</summary>
    public VendorBuilder Consented(DateOnly date, string reference = "承諾書") => With(l => l with
    {
        Consent = Fact.Known(new Consent(date, reference), Source.Register($"consent/{l.Id}", reference)),
    });

    /// <summary>The register knows this vendor.</summary>
    public VendorBuilder Registered(Action<RegisteredVendorBuilder>? vendor = null)
    {
        RegisteredVendorBuilder builder = new(_link.Name.Or("登録業者"));
        vendor?.Invoke(builder);
        return With(l => l with { Registered = builder.Build() });
    }
}
