namespace VendorRisk.Plugins.Certification;

/// <summary>Tells whether a certificate's holder is the vendor itself, with or without the name of a site.</summary>
internal static class LegalNames
{
    private const char Gap = ' ';

    private static readonly string[] Forms =
        ["一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人", "特定非営利活動法人", "社会福祉法人", "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "医療法人", "学校法人", "(株)", "(有)", "㈱", "㈲"];

    private static readonly string[] Places = ["工場", "本社", "支社", "支店", "本店", "本部", "事業所", "営業所", "センター", "事業部", "部", "課", "ビル"];

    /// <summary>Whether <paramref name="holder"/> names the same legal entity as <paramref name="vendor"/>. A parent's or a sister's name does not.</summary>
    public static bool SameEntity(string holder, string vendor)
    {
        string name = Core(vendor);
        string held = Folded(holder);
        if (name.Length == 0 || held.Length == 0)
        {
            return false;
        }

        string first = held.Split(Gap, 2)[0];
        return held.Replace(" ", "", StringComparison.Ordinal) == name
            || first == name
            || (first.StartsWith(name, StringComparison.Ordinal) && Places.Any(p => first.EndsWith(p, StringComparison.Ordinal)));
    }

    private static string Core(string name) => Folded(name).Replace(" ", "", StringComparison.Ordinal);

    private static string Folded(string name)
    {
        string folded = name.Replace('（', '(').Replace('）', ')').Replace('　', Gap);
        foreach (string form in Forms)
        {
            folded = folded.Replace(form, " ", StringComparison.Ordinal);
        }

        folded = folded.Replace("・", "", StringComparison.Ordinal).Replace('(', Gap).Replace(')', Gap).Trim();
        while (folded.Contains("  ", StringComparison.Ordinal))
        {
            folded = folded.Replace("  ", " ", StringComparison.Ordinal);
        }

        return folded;
    }
}
