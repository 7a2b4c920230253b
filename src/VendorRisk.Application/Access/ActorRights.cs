namespace VendorRisk.Application;

/// <summary>Rights of an actor by their names.</summary>
public static class ActorRights
{
    /// <summary>Whether the actor is granted a right, if only for some departments.</summary>
    public static bool May(this Actor actor, Right right) => actor.May(right.ToString());

    internal static System.Collections.Immutable.ImmutableArray<string> LimitsOf(this Actor actor, Right right) => actor.LimitsOf(right.ToString());
}
