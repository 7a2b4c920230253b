using System.Diagnostics;
using System.Globalization;
using VendorRisk.Web.Samples.Generated;

namespace VendorRisk.Web.CommandLine.Samples;

/// <summary>Tells a person at the console how far a generation is: one line a part, with the time it took.</summary>
internal sealed class GenerationConsole(TextWriter console) : IGenerationProgress
{
    private const int Step = 50;
    private readonly Lock _lock = new();
    private readonly Stopwatch _taken = new();
    private string? _part;
    private int? _count;
    private int _highest;

    public void Begin(string part, int? count)
    {
        End();
        (_part, _count, _highest) = (part, count, 0);
        _taken.Restart();
    }

    public void Report(int value)
    {
        lock (_lock)
        {
            if (value > _highest)
            {
                bool step = value / Step > _highest / Step;
                _highest = value;
                if (step)
                {
                    console.Write($"\r{Line()}…");
                }
            }
        }
    }

    public void End()
    {
        if (_part is not null)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\r{Line()}（{_taken.Elapsed.TotalSeconds:0.0} 秒）"));
            _part = null;
        }
    }

    private string Line() => string.Create(CultureInfo.InvariantCulture, $"{_part} {_highest}{(_count is { } count ? $" / {count}" : "")} 件");
}
