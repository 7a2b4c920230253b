using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace VendorRisk.EndToEnd.Tests.Api;

/// <summary>A client that is made from the description alone, as another office's programmer makes one.</summary>
internal sealed class GeneratedClient(object client)
{
    public static async Task<GeneratedClient> OfAsync(HttpClient program)
    {
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(await program.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)));
        CSharpClientGeneratorSettings settings = new() { ClassName = "OfficeClient", UseBaseUrl = false, CSharpGeneratorSettings = { Namespace = "Office", JsonLibrary = CSharpJsonLibrary.SystemTextJson } };
        Type type = Compiled(new CSharpClientGenerator(document, settings).GenerateFile()).GetType("Office.OfficeClient", throwOnError: true)!;
        return new GeneratedClient(Activator.CreateInstance(type, program)!);
    }

    /// <summary>Calls an operation by its name in the description.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="given">Its parameters by their names; those left out are not sent.</param>
    public async Task<dynamic> CallAsync(string operation, params (string Name, object? Value)[] given)
    {
        MethodInfo method = client.GetType().GetMethods().Where(one => one.Name == operation + "Async").OrderBy(one => one.GetParameters().Length).First();
        object?[] arguments = [.. method.GetParameters().Select(parameter => Array.Find(given, one => string.Equals(one.Name, parameter.Name!.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).Value)];
        Task task = (Task)method.Invoke(client, arguments)!;
        await task;
        return ((dynamic)task).Result;
    }

    /// <summary>A value of the client's own, filled by name.</summary>
    public object New(string type, params (string Name, object? Value)[] given)
    {
        object made = Activator.CreateInstance(client.GetType().Assembly.GetType("Office." + type, throwOnError: true)!)!;
        foreach ((string name, object? value) in given)
        {
            made.GetType().GetProperty(name)!.SetValue(made, value);
        }

        return made;
    }

    public Type TypeOf(string type) => client.GetType().Assembly.GetType("Office." + type, throwOnError: true)!;

    private static Assembly Compiled(string code)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        CSharpCompilation compilation = CSharpCompilation.Create("Office.Client", [CSharpSyntaxTree.ParseText(code)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream made = new();
        compilation.Emit(made).Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return Assembly.Load(made.ToArray());
    }
}
