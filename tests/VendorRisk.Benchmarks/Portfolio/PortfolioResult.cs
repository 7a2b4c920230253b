using System.Diagnostics;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Benchmarks.Portfolio;

/// <summary>The sum of a portfolio's judging. The check number is the same for the same portfolio on any number of threads.</summary>
internal sealed class PortfolioResult
{
    private readonly int[] _grades = new int[5];
    private TimeSpan _taken;
    private long _allocated;
    private long _findings;
    private int _incomplete;
    private ulong _check;

    public void Add(ReadOnlySpan<Assessment> assessments, TimeSpan taken, long allocated)
    {
        _taken += taken;
        _allocated += allocated;
        foreach (Assessment assessment in assessments)
        {
            _grades[(int)assessment.Grade]++;
            _findings += assessment.Findings.Length;
            _incomplete += assessment.Complete ? 0 : 1;
            _check = unchecked((_check * 31) + (ulong)assessment.Residual.Tenths);
        }
    }

    public void Write(int engagements, int threads, int rules)
    {
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant(
            $"{engagements} engagements, {rules} rules, {threads} thread(s): {_taken.TotalSeconds:0.00} s judging, {engagements / _taken.TotalSeconds:0} engagements/s, {(double)engagements * rules / _taken.TotalSeconds:0} evaluations/s"));
        Console.WriteLine(FormattableString.Invariant(
            $"{_allocated / engagements} bytes allocated per engagement, peak memory {process.PeakWorkingSet64 / 1024 / 1024} MB"));
        Console.WriteLine(FormattableString.Invariant(
            $"findings {_findings} ({(double)_findings / engagements:0.0} each), incomplete {_incomplete}, grades A {_grades[0]} B {_grades[1]} C {_grades[2]} D {_grades[3]} E {_grades[4]}, check {_check:x16}"));
    }
}
