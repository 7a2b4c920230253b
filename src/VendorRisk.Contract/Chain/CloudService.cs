namespace VendorRisk.Contract;

/// <summary>A service on the internet that holds or carries personal information.</summary>
public sealed record CloudService
{
    /// <summary>The service's name as printed.</summary>
    public Fact<string> Name { get; init; } = new();

    /// <summary>The company that operates it.</summary>
    public Fact<string> Operator { get; init; } = new();

    /// <summary>The operator's country, ISO 3166-1 alpha-2.</summary>
    public Fact<string> OperatorCountry { get; init; } = new();

    /// <summary>The country where the servers stand, ISO 3166-1 alpha-2.</summary>
    public Fact<string> ServerCountry { get; init; } = new();

    /// <summary>Whether anyone on the internet enters data there.</summary>
    public Fact<bool> PublicIntake { get; init; } = new();

    /// <summary>Whether it is a generative AI (生成AI), which writes answers out of what is entered; null where it is none.</summary>
    public Fact<bool>? GenerativeAi { get; init; }

    /// <summary>Whether what is entered may train the operator's models; null where the service is no generative AI.</summary>
    public Fact<bool>? TrainingUse { get; init; }

    internal CloudService Map(IFactMapper m, string path) => this with
    {
        Name = m.Map(Name, path + "/name"),
        Operator = m.Map(Operator, path + "/operator"),
        OperatorCountry = m.Map(OperatorCountry, path + "/operatorCountry"),
        ServerCountry = m.Map(ServerCountry, path + "/serverCountry"),
        PublicIntake = m.Map(PublicIntake, path + "/publicIntake"),
        GenerativeAi = GenerativeAi is null ? null : m.Map(GenerativeAi, path + "/generativeAi"),
        TrainingUse = TrainingUse is null ? null : m.Map(TrainingUse, path + "/trainingUse"),
    };
}
