using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VendorRisk.Learning;

namespace VendorRisk.Web.CommandLine.Models;

/// <summary>Trains and measures, and says in one sentence why not.</summary>
internal sealed class ModelWork(TextWriter output, TextWriter errors)
{
    private static readonly JsonSerializerOptions Published = new(JsonSerializerOptions.Web) { WriteIndented = true };

    public int Train(string? data, string file, int seed, string? corrections) => Guarded(() =>
    {
        byte[] model = SafeguardTraining.Train(data, corrections is null ? null : File.ReadAllText(corrections, Encoding.UTF8), seed);
        File.WriteAllBytes(file, model);
        EvaluationReport held = SafeguardEvaluation.Run(model, labelsFolder: null, data);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file} に書き出しました（{model.Length} バイト、SHA-256 {Convert.ToHexStringLower(SHA256.HashData(model))}）。"));
        output.WriteLine($"学習に使わずに残した {held.Sentences} 文での micro-F1 は {EvaluationText.Share(held.Micro.F1)} です。");
    });

    public int Evaluate(string? model, string? labels, string? data, bool json) => Guarded(() =>
    {
        EvaluationReport report = SafeguardEvaluation.Run(model is null ? null : File.ReadAllBytes(model), labels, data);
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(report, Published));
            return;
        }

        if (labels is not null && report.Set != "labels")
        {
            output.WriteLine($"「{labels}」に分類済みの対策（.tsv）がないので、学習に使わずに残した文で測りました。");
        }

        new EvaluationText(output).Write(report);
    });

    private int Guarded(Action work)
    {
        try
        {
            work();
            return ExitStatus.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            errors.WriteLine(problem is InvalidDataException ? problem.Message : $"ファイルを読み書きできません（{problem.Message}）。場所と権限を確かめてください。");
            return ExitStatus.NotRead;
        }
    }
}
