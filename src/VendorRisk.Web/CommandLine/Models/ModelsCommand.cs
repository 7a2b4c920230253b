using System.CommandLine;
using VendorRisk.Learning;

namespace VendorRisk.Web.CommandLine.Models;

/// <summary><c>models train</c>, <c>models evaluate</c>, <c>models corrections</c>: the classifier of safeguards, made, measured and corrected.</summary>
internal static class ModelsCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create() =>
        new("models", "対策を分類するモデルを学習、評価します。同じデータからは、いつも同じモデルと同じ数値になります。") { Train(), Evaluate(), Corrections() };

    private static Command Train()
    {
        Option<string> data = new("--data") { Description = "学習データ（sentences.tsv、patterns.tsv）のフォルダ。指定がなければ製品に入っているもの" };
        Option<string> output = new("--out") { Description = "書き出すモデルのファイル", DefaultValueFactory = _ => "model.bin" };
        Option<int> seed = new("--seed") { Description = "乱数の種", DefaultValueFactory = _ => SafeguardTraining.ShippedSeed };
        Option<string> corrections = new("--corrections") { Description = "訂正のファイル（models corrections で書き出したもの）" };
        Command command = new("train", "モデルを学習し、ファイルに書き出します。") { data, output, seed, corrections };
        command.SetAction(parsed => new ModelWork(Console.Out, Console.Error).Train(
            parsed.GetValue(data), parsed.GetRequiredValue(output), parsed.GetValue(seed), parsed.GetValue(corrections)));
        return command;
    }

    private static Command Evaluate()
    {
        Option<string> labels = new("--labels") { Description = "人が分類した対策（.tsv）のフォルダ。ないときは、学習に使わずに残した文で測る" };
        Option<string> data = new("--data") { Description = "学習データのフォルダ。指定がなければ製品に入っているもの" };
        Option<string> model = new("--model") { Description = "モデルのファイル。指定がなければ製品に入っているもの" };
        Option<string> format = new("--format") { Description = "出力の形式", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        Command command = new("evaluate", "モデルの正しさを測ります。") { labels, data, model, format };
        command.SetAction(parsed => new ModelWork(Console.Out, Console.Error).Evaluate(
            parsed.GetValue(model), parsed.GetValue(labels), parsed.GetValue(data), parsed.GetValue(format) == Json));
        return command;
    }

    private static Command Corrections()
    {
        Option<string> output = new("--out") { Description = "書き出すファイル。指定がなければ画面に出す" };
        Command command = new("corrections", "画面で確認・訂正された分類を、学習に使える形で書き出します。") { output };
        command.SetAction((parsed, cancellation) => CorrectionsExport.RunAsync(parsed.GetValue(output), cancellation));
        return command;
    }
}
