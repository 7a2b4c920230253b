using System.Net;
using VendorRisk.Monitoring.Sending;

namespace VendorRisk.Monitoring.Tests.Webhooks;

/// <summary>Which addresses may be called at all, and by whose word.</summary>
public class AddressBorderTests
{
    [Theory]
    [InlineData("203.0.114.1", nameof(AddressReach.Public))]
    [InlineData("8.8.8.8", nameof(AddressReach.Public))]
    [InlineData("2606:4700::1111", nameof(AddressReach.Public))]
    [InlineData("127.0.0.1", nameof(AddressReach.Private))]
    [InlineData("127.8.9.10", nameof(AddressReach.Private))]
    [InlineData("::1", nameof(AddressReach.Private))]
    [InlineData("::ffff:127.0.0.1", nameof(AddressReach.Private))]
    [InlineData("10.1.2.3", nameof(AddressReach.Private))]
    [InlineData("172.31.255.255", nameof(AddressReach.Private))]
    [InlineData("172.32.0.1", nameof(AddressReach.Public))]
    [InlineData("192.168.0.1", nameof(AddressReach.Private))]
    [InlineData("100.64.0.1", nameof(AddressReach.Private))]
    [InlineData("fd12:3456::1", nameof(AddressReach.Private))]
    [InlineData("0.0.0.0", nameof(AddressReach.Never))]
    [InlineData("::", nameof(AddressReach.Never))]
    [InlineData("169.254.169.254", nameof(AddressReach.Never))]
    [InlineData("::ffff:169.254.169.254", nameof(AddressReach.Never))]
    [InlineData("fe80::1", nameof(AddressReach.Never))]
    [InlineData("fd00:ec2::254", nameof(AddressReach.Never))]
    [InlineData("100.100.100.200", nameof(AddressReach.Never))]
    [InlineData("168.63.129.16", nameof(AddressReach.Never))]
    [InlineData("64:ff9b::a9fe:a9fe", nameof(AddressReach.Never))]
    [InlineData("2002:a9fe:a9fe::1", nameof(AddressReach.Never))]
    [InlineData("::7f00:1", nameof(AddressReach.Never))]
    [InlineData("224.0.0.1", nameof(AddressReach.Never))]
    [InlineData("255.255.255.255", nameof(AddressReach.Never))]
    [InlineData("ff02::1", nameof(AddressReach.Never))]
    public void Address_LeadsWhereItsRangeSays(string address, string reach) => AddressReaches.Of(IPAddress.Parse(address)).ToString().ShouldBe(reach);

    [Theory]
    [InlineData("https://hook.example.jp/", false, "203.0.114.1", true)]
    [InlineData("https://hook.example.jp/", false, "10.0.0.1", false)]
    [InlineData("https://hook.example.jp/", true, "10.0.0.1", true)]
    [InlineData("https://HOOK.example.jp./", true, "10.0.0.1", true)]
    [InlineData("https://other.example.jp/", true, "10.0.0.1", false)]
    [InlineData("https://hook.example.jp/", true, "169.254.169.254", false)]
    [InlineData("http://hook.example.jp/", true, "10.0.0.1", false)]
    [InlineData("http://hook.example.jp/", false, "203.0.114.1", false)]
    public void Host_IsLetThroughByItsAddressesAndTheSetting(string address, bool listed, string leads, bool lets)
    {
        AddressBorder border = new(new WebhookSettings { AllowedHosts = listed ? ["hook.example.jp"] : [] });
        border.Lets(new Uri(address), [IPAddress.Parse(leads)]).ShouldBe(lets);
        border.Lets(new Uri(address), [IPAddress.Parse("8.8.8.8"), IPAddress.Parse(leads)]).ShouldBe(lets && address.StartsWith("https", StringComparison.Ordinal));
        border.Lets(new Uri(address), []).ShouldBeFalse();
    }

    [Fact]
    public void PrivateAllowed_LinkLocalAndMetadataStayShut()
    {
        AddressBorder border = new(new WebhookSettings { AllowPrivate = true });
        border.Lets(new Uri("https://x.example.jp/"), [IPAddress.Parse("192.168.1.1")]).ShouldBeTrue();
        border.Lets(new Uri("https://x.example.jp/"), [IPAddress.Parse("169.254.169.254")]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://hook.example.jp/in?x=1", null)]
    [InlineData("hook.example.jp", "address.form")]
    [InlineData("ftp://hook.example.jp/", "address.form")]
    [InlineData("https://", "address.form")]
    [InlineData("https://taro:secret@hook.example.jp/", "address.parts")]
    [InlineData("https://hook.example.jp/#x", "address.parts")]
    [InlineData("http://hook.example.jp/", "address.plain")]
    [InlineData("http://localhost:9/", "address.private")]
    [InlineData("https://127.0.0.1/", "address.private")]
    [InlineData("https://2130706433/", "address.private")]
    [InlineData("https://0x7f.1/", "address.private")]
    [InlineData("https://[::1]/", "address.private")]
    [InlineData("https://[::ffff:10.0.0.1]/", "address.private")]
    [InlineData("https://10.0.0.1/", "address.private")]
    [InlineData("https://169.254.169.254/latest/meta-data", "address.never")]
    [InlineData("https://[fe80::1]/", "address.never")]
    public void Typed_WhatCanBeSeenAtOnce_IsSaidAtOnce(string typed, string? problem)
    {
        ProblemList problems = new();
        new AddressBorder(new WebhookSettings()).Check(typed, problems);
        problems.ToImmutable().Select(one => one.Code).ShouldBe(problem is null ? [] : [problem]);
    }
}
