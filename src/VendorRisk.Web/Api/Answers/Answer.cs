using System.Globalization;

namespace VendorRisk.Web.Api.Answers;

/// <summary>Answers that carry a revision as their ETag.</summary>
internal static class Answer
{
    /// <summary>What was found, with its revision.</summary>
    /// <param name="context">The request.</param>
    /// <param name="found">What was found.</param>
    /// <param name="revision">Its revision; null where it has none.</param>
    /// <param name="what">What was looked for, in Japanese.</param>
    public static IResult Found<T>(HttpContext context, T? found, long? revision, string what)
        where T : class
    {
        if (found is null)
        {
            throw ApiRefusal.NotFound(what);
        }

        Tag(context, revision);
        return Results.Ok(found);
    }

    public static void Tag(HttpContext context, long? revision)
    {
        if (revision is { } number)
        {
            context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{number}\"");
        }
    }
}
