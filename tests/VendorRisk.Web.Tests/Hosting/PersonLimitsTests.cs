using System.Collections.Immutable;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Tests.Hosting;

public class PersonLimitsTests
{
    private static readonly Actor Suzuki = Person("鈴木");
    private static readonly Actor Tanaka = Person("田中");

    [Fact]
    public void Enter_OverWhatOnePersonMayUpload_IsRefusedToThatPersonAlone()
    {
        using PersonLimits limits = new(uploads: 3, atOnce: 2);
        for (int i = 0; i < 3; i++)
        {
            using RateLimitLease place = limits.Enter(Suzuki);
            place.IsAcquired.ShouldBeTrue();
        }

        limits.Enter(Suzuki).IsAcquired.ShouldBeFalse();
        limits.Enter(Tanaka).IsAcquired.ShouldBeTrue();
    }

    [Fact]
    public void Enter_WhileAsManyAreRead_IsRefused_UntilOneIsDone()
    {
        using PersonLimits limits = new(uploads: 100, atOnce: 2);
        RateLimitLease first = limits.Enter(Suzuki);
        using RateLimitLease second = limits.Enter(Suzuki);

        limits.Enter(Suzuki).IsAcquired.ShouldBeFalse();
        limits.Enter(Tanaka).IsAcquired.ShouldBeTrue();
        first.Dispose();
        limits.Enter(Suzuki).IsAcquired.ShouldBeTrue();
    }

    [Fact]
    public void Resolve_WithSeveralFaults_NamesThemAll()
    {
        IConfiguration settings = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>(PersonLimits.UploadsSetting, "0"), KeyValuePair.Create<string, string?>(PersonLimits.AtOnceSetting, "many")])
            .Build();

        string why = Should.Throw<StartupException>(() => PersonLimits.Resolve(settings)).Message;

        why.ShouldContain(PersonLimits.UploadsSetting);
        why.ShouldContain(PersonLimits.AtOnceSetting);
    }

    private static Actor Person(string name) => Actor.Person(Guid.NewGuid(), name, ImmutableDictionary<string, ImmutableArray<string>>.Empty);
}
