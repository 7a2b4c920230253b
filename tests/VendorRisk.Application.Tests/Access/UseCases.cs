using System.Reflection;

namespace VendorRisk.Application.Tests.Access;

/// <summary>Every use case that acts for somebody, found by its shape.</summary>
internal static class UseCases
{
    private const string Run = "RunAsync";

    public static IEnumerable<Type> All => typeof(Right).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && MethodOf(type) is not null);

    public static MethodInfo? MethodOf(Type useCase) => useCase.GetMethods().FirstOrDefault(method => method.Name == Run && method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Actor));

    public static Right NeedsOf(Type useCase) => (Right)useCase.GetProperty(nameof(IUseCase.Needs), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>Calls it with nothing but an actor: what is refused is refused before anything else is looked at.</summary>
    /// <returns>Whether it was refused because a right is missing.</returns>
    public static async Task<bool> IsRefusedAsync(object useCase, Actor actor)
    {
        MethodInfo run = MethodOf(useCase.GetType())!;
        object?[] arguments = [actor, .. run.GetParameters().Skip(1).Select(parameter => parameter.ParameterType == typeof(CancellationToken) ? (object)CancellationToken.None : null)];
        try
        {
            Task task = (Task)run.Invoke(useCase, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            await task;
            object outcome = task.GetType().GetProperty("Result")!.GetValue(task)!;
            return outcome.GetType().GetProperty("Problems")?.GetValue(outcome) is IEnumerable<Problem> problems && problems.Any(problem => problem.Code == "access.denied");
        }
        catch (NullReferenceException)
        {
            // It looked at the request, which is missing: it would have been carried out.
            return false;
        }
    }
}
