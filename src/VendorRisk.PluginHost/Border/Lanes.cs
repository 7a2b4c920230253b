using System.Collections.Concurrent;

namespace VendorRisk.PluginHost.Border;

/// <summary>The threads that rules run on, kept between engagements: starting one costs as much as many rules.</summary>
internal sealed class Lanes
{
    private readonly ConcurrentBag<BorderLane> _idle = [];

    public BorderLane Take()
    {
        while (_idle.TryTake(out BorderLane? lane))
        {
            if (lane.TryTake())
            {
                return lane;
            }
        }

        return new BorderLane();
    }

    public void Return(BorderLane lane)
    {
        lane.Return();
        _idle.Add(lane);
    }
}
