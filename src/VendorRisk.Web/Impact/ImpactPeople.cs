using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Scoring.Impact;

namespace VendorRisk.Web.Impact;

/// <summary>How many people are concerned, as a range: how far engagements have the same people cannot be told from their numbers.</summary>
internal static class ImpactPeople
{
    public static string Of(IStringLocalizer<ImpactTexts> texts, ImpactSubject subject) => Of(texts, subject.Engagements, subject.LargestPeople, subject.People, subject.PeopleUnknown);

    /// <param name="texts">The words.</param>
    /// <param name="engagements">How many engagements are counted.</param>
    /// <param name="largest">The people of the largest of them.</param>
    /// <param name="people">The people of all of them.</param>
    /// <param name="unknown">How many of them do not say.</param>
    public static string Of(IStringLocalizer<ImpactTexts> texts, int engagements, long largest, long people, int unknown)
    {
        if (unknown == engagements)
        {
            return texts["Impact.PeopleUnread"];
        }

        string told = largest == people ? texts["Impact.Exactly", Number(people)] : texts["Impact.Range", Number(largest), Number(people)];
        return unknown == 0 ? told : texts["Impact.PeopleBesides", told, unknown];
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
