using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using VendorRisk.Scoring.Portfolio;
using VendorRisk.Web.Api.Answers;

namespace VendorRisk.Web.Api.Requests;

/// <summary>Which part of a list is asked for. The address of the next part stands in the answer and in its Link header.</summary>
/// <param name="Skip">How many to leave out.</param>
/// <param name="Take">How many at most.</param>
internal sealed record Paging(int Skip, int Take)
{
    private const int Usual = 50;
    private const int Most = 200;
    private const int Furthest = 1_000_000;

    /// <exception cref="ApiRefusal">It is out of bounds.</exception>
    public static Paging Of(int? offset, int? limit)
    {
        ProblemList problems = new();
        if (offset is < 0 or > Furthest)
        {
            problems.Add("offset.range", "offset", string.Create(CultureInfo.InvariantCulture, $"offset は 0 から {Furthest} までにしてください。"));
        }

        if (limit is < 1 or > Most)
        {
            problems.Add("limit.range", "limit", string.Create(CultureInfo.InvariantCulture, $"limit は 1 から {Most} までにしてください。"));
        }

        return problems.Any ? throw new ApiRefusal(ProblemAnswer.Of(StatusCodes.Status400BadRequest, problems.ToImmutable())) : new Paging(offset ?? 0, limit ?? Usual);
    }

    public Listing<T> Of<T>(HttpContext context, Page<T> page) => Of(context, page.Rows, page.Total);

    /// <summary>The part of a list that is there as a whole.</summary>
    public Listing<T> Part<T>(HttpContext context, ImmutableArray<T> all) => Of(context, [.. all.Skip(Skip).Take(Take)], all.Length);

    /// <summary>The part of a list that was read as such.</summary>
    public Listing<T> Of<T>(HttpContext context, ImmutableArray<T> rows, int total)
    {
        string? next = rows.Length > 0 && Skip + rows.Length < total ? NextOf(context.Request) : null;
        if (next is not null)
        {
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        return new Listing<T>(rows, total, next);
    }

    private string NextOf(HttpRequest request)
    {
        Dictionary<string, StringValues> query = new(QueryHelpers.ParseQuery(request.QueryString.Value), StringComparer.OrdinalIgnoreCase)
        {
            ["offset"] = (Skip + Take).ToString(CultureInfo.InvariantCulture),
            ["limit"] = Take.ToString(CultureInfo.InvariantCulture),
        };
        return request.Path + new QueryBuilder(query).ToString();
    }
}
