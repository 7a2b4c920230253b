using System.Collections.Immutable;

namespace VendorRisk.Web.Cluster;

/// <summary>
/// The statements that Orleans' provider for relational databases looks up by their names, with its names of parameters. A change of membership raises the table's version
/// and writes its row in one statement: of two nodes that start from the same version one changes something; the other learns that it did not, and reads again.
/// </summary>
internal static class MembershipQueries
{
    /// <summary>Orleans' number for a node that is gone for good.</summary>
    private const int Dead = 6;

    private const string Node = "DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation";

    private const string Raised =
        """
        UPDATE OrleansMembershipVersionTable SET Version = Version + 1, Timestamp = now()
        WHERE DeploymentId = @DeploymentId AND Version = CAST(@Version AS integer)
        """;

    private const string Rows =
        """
        SELECT v.DeploymentId, m.Address, m.Port, m.Generation, m.SiloName, m.HostName, m.Status, m.ProxyPort, m.SuspectTimes, m.StartTime, m.IAmAliveTime, v.Version
        FROM OrleansMembershipVersionTable v LEFT JOIN OrleansMembershipTable m ON m.DeploymentId = v.DeploymentId
        """;

    public static ImmutableSortedDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["InsertMembershipVersionKey"] =
            """
            WITH made AS (
                INSERT INTO OrleansMembershipVersionTable (DeploymentId) VALUES (@DeploymentId)
                ON CONFLICT (DeploymentId) DO NOTHING RETURNING 1)
            SELECT EXISTS (SELECT 1 FROM made)
            """,
        ["InsertMembershipKey"] =
            $"""
            WITH raised AS (
                {Raised}
                    AND NOT EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Node})
                RETURNING 1),
            made AS (
                INSERT INTO OrleansMembershipTable (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
                SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM raised
                RETURNING 1)
            SELECT EXISTS (SELECT 1 FROM made)
            """,
        ["UpdateMembershipKey"] =
            $"""
            WITH raised AS (
                {Raised}
                    AND EXISTS (SELECT 1 FROM OrleansMembershipTable WHERE {Node})
                RETURNING 1),
            changed AS (
                UPDATE OrleansMembershipTable SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = greatest(IAmAliveTime, @IAmAliveTime)
                WHERE {Node} AND EXISTS (SELECT 1 FROM raised)
                RETURNING 1)
            SELECT EXISTS (SELECT 1 FROM changed)
            """,
        ["UpdateIAmAlivetimeKey"] = $"UPDATE OrleansMembershipTable SET IAmAliveTime = @IAmAliveTime WHERE {Node}",
        ["MembershipReadRowKey"] = $"{Rows} AND m.Address = @Address AND m.Port = @Port AND m.Generation = @Generation WHERE v.DeploymentId = @DeploymentId",
        ["MembershipReadAllKey"] = $"{Rows} WHERE v.DeploymentId = @DeploymentId",
        ["GatewaysQueryKey"] = "SELECT Address, ProxyPort, Generation FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0",
        ["DeleteMembershipTableEntriesKey"] =
            """
            WITH gone AS (DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId)
            UPDATE OrleansMembershipVersionTable SET Version = Version + 1, Timestamp = now() WHERE DeploymentId = @DeploymentId
            """,
        ["CleanupDefunctSiloEntriesKey"] =
            $"DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId AND IAmAliveTime < @IAmAliveTime AND StartTime < @IAmAliveTime AND Status = {Dead}",
        ["CleanupDefunctSiloEntryKey"] =
            $"""
            DELETE FROM OrleansMembershipTable
            WHERE {Node} AND Status = {Dead} AND IAmAliveTime = @IAmAliveTime AND StartTime = @StartTime AND coalesce(SuspectTimes, '') = coalesce(@SuspectTimes, '')
            """,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
