namespace VendorRisk.Web.Api.Answers;

/// <summary>Ends a request with a problem, from wherever it is found.</summary>
internal sealed class ApiRefusal(ProblemAnswer problem) : Exception(problem.Detail)
{
    public ApiRefusal(int status, string code, string field, string message)
        : this(ProblemAnswer.Of(status, new Problem(code, field, message)))
    {
    }

    public ProblemAnswer Problem => problem;

    public static ApiRefusal NotFound(string what) => new(StatusCodes.Status404NotFound, "not.found", "", $"{what}が見つかりません。一覧でキーを確かめてください。");

    public static ApiRefusal Malformed(string code, string field, string message) => new(StatusCodes.Status400BadRequest, code, field, message);
}
