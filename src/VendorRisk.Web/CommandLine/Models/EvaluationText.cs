using System.Globalization;
using VendorRisk.Learning;

namespace VendorRisk.Web.CommandLine.Models;

/// <summary>The figures as a page of text.</summary>
internal sealed class EvaluationText(TextWriter output)
{
    /// <summary>A share per mille as 0.864; a dash when there is none.</summary>
    public static string Share(int? perMille) =>
        perMille is { } share ? (share / 1000m).ToString("0.000", CultureInfo.InvariantCulture) : "－";

    public void Write(EvaluationReport report)
    {
        string set = report.Set == "labels" ? "人が分類した対策" : "学習に使わずに残した文";
        output.WriteLine($"モデル {report.Model}");
        output.WriteLine($"対象   {set} {report.Sentences} 件（文面の異なるもの {report.DistinctTexts} 件）");
        output.WriteLine();
        Line("micro", report.Micro);
        Line("micro（文面の異なるもの）", report.MicroDistinct);
        output.WriteLine($"macro F1 {Share(report.MacroF1)}");
        Line("比較: 語句の一致だけの規則", report.Baseline);
        output.WriteLine($"どの項目にも当たらない文 {report.None} 件のうち正しく空としたもの {report.NoneRight} 件、人に委ねた文 {report.Abstained} 件");
        output.WriteLine();
        output.WriteLine("項目   件数  適合率  再現率  F1     正/誤/漏れ");
        foreach (ControlFigures control in report.Controls)
        {
            EvaluationFigures f = control.Figures;
            output.WriteLine($"{control.ControlId}  {control.Support,4}  {Share(f.Precision),-6}  {Share(f.Recall),-6}  {Share(f.F1),-6} {f.Right}/{f.Wrong}/{f.Missed}");
        }

        output.WriteLine();
        output.WriteLine("確かなものだけに答えたとき（しきい値からの距離の下限 → 答えた割合、micro-F1）");
        foreach (AbstentionPoint point in report.Abstention)
        {
            int? coverage = report.Sentences == 0 ? null : (int)Math.Round(1000m * point.Answered / report.Sentences, MidpointRounding.AwayFromZero);
            output.WriteLine($"{Share(point.LeastSureness)}  {Share(coverage)}  {Share(point.Figures.F1)}");
        }
    }

    private void Line(string name, EvaluationFigures f) =>
        output.WriteLine($"{name} F1 {Share(f.F1)}（適合率 {Share(f.Precision)}、再現率 {Share(f.Recall)}、正 {f.Right}、誤 {f.Wrong}、漏れ {f.Missed}）");
}
