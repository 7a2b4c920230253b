namespace VendorRisk.Web.Preview;

/// <summary>Which unknown facts are listed without being asked for: those that rules ask about most and a clerk can answer.</summary>
internal static class WorthAsking
{
    public static bool Holds(string path) => path.Split('/') switch
    {
        ["title" or "department" or "purpose" or "subjects" or "reentrustment" or "clausesCited"] => true,
        ["people", "count"] => true,
        ["chain", _, "name"] => true,
        ["chain", _, "certifications", _, "number" or "issuer" or "scope" or "expires"] => true,
        ["chain", _, "cloudServices", _, "operator" or "operatorCountry" or "serverCountry"] => true,
        ["sheets", _, "title" or "counterparty" or "subjects" or "erasureDeadline" or "itemsOpenEnded"] => true,
        ["sheets", _, "term", "start" or "end" or "rollover"] => true,
        ["hops", _, "means" or "recorded"] => true,
        ["checklist", _, "answer"] => true,
        _ => false,
    };
}
