using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Negation;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Work;

/// <summary>Reads what is done, and to what, out of a task's words.</summary>
internal static partial class WorkWords
{
    public static WorkItem Describe(PaperText text, int number) => new()
    {
        Text = Fact.Known(text.Folded, text.WholeSource()),
        Number = number,
        Activities = Activities(WithoutCompanies(text)),
        Objects = Objects(WithoutCompanies(text)),
    };

    /// <summary>A firm's name says nothing of the work, though many firms are named after theirs (北町印刷).</summary>
    private static string WithoutCompanies(PaperText text)
    {
        string folded = text.Folded;
        foreach (CompanyMention mention in CompanyMentions.Find(text).Reverse())
        {
            folded = folded.Remove(mention.Start, mention.End - mention.Start);
        }

        return folded;
    }

    /// <summary>What is done; acceptance on the web is distinguished from other acceptance by the words around it. What the ward itself does is left out.</summary>
    public static ImmutableArray<Activity> Activities(string text)
    {
        string folded = WardsOwnPart().Replace(Denials.Without(text), "");
        ImmutableSortedSet<Activity> found = [.. ActivityLexicon.Words.Find(folded).Where(h => h.Meaning is not null).Select(h => h.Meaning!.Value)];
        if (WebAcceptance().IsMatch(folded))
        {
            found = found.Remove(Activity.Intake).Add(Activity.WebIntake);
        }

        if (OnTheDay().IsMatch(folded))
        {
            found = found.Remove(Activity.Intake).Add(Activity.EventOperation);
        }

        if (found.Contains(Activity.CallCentre) && !OtherAcceptance().IsMatch(folded))
        {
            found = found.Remove(Activity.Intake);
        }

        return [.. found];
    }

    public static ImmutableArray<string> Objects(string folded) =>
        [.. ObjectLexicon.Words.Find(Denials.Without(folded)).Select(h => h.Meaning).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A clause in which the ward acts (区が…し、); not one that only tells where data comes from (区が貸与する名簿を…).</summary>
    [GeneratedRegex("(?<![地学都])([本当]?[区市町村県]|甲)(の職員)?が(?:(?![うくぐすつぬぶむるた][一-龠ァ-ヶ])[^、。]){1,30}?(し|する|を行い|を行う)(、|。|$)")]
    private static partial Regex WardsOwnPart();

    [GeneratedRegex("(WEB|Web|web|ウェブ|オンライン|インターネット|ネット|電子|フォーム|専用サイト|サイト|アプリ)[^。、]{0,12}?(受付|申込(?!者)|申請(?!者)|応募(?!者)|登録(?!者))|(受付|申込(?!者)|申請(?!者)|応募(?!者))[^。、]{0,8}(WEB|Web|ウェブ|オンライン|インターネット|専用サイト|ホームページ|フォーム)")]
    private static partial Regex WebAcceptance();

    /// <summary>Receiving people on the day of an event is part of running it, not acceptance of applications.</summary>
    [GeneratedRegex("当日[^。、]{0,6}(受付|運営|誘導|案内)")]
    private static partial Regex OnTheDay();

    [GeneratedRegex("(申込|申請|応募|書類?|はがき)[^。、]{0,6}(受付|受領|受理)")]
    private static partial Regex OtherAcceptance();
}
