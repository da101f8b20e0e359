namespace StPortal.Infrastructure.People;

/// <summary>
/// Who this request, circuit or job acts as. Filled once, by middleware, by the circuit handler or by an operator verb that names its
/// organisation; it can never be turned into somebody else.
/// </summary>
public sealed class CurrentUser
{
    public Guid? OrganisationId { get; private set; }

    /// <summary>The membership that acts; null for the service itself.</summary>
    public Guid? MembershipId { get; private set; }

    public void SignIn(Guid organisationId, Guid membershipId) => Set(organisationId, membershipId);

    /// <summary>For operator verbs and jobs, which act for one named organisation and as no member.</summary>
    public void ActForOrganisation(Guid organisationId) => Set(organisationId, null);

    private void Set(Guid organisationId, Guid? membershipId)
    {
        if (OrganisationId is not null && (OrganisationId != organisationId || MembershipId != membershipId))
            throw new InvalidOperationException("The acting person is fixed for the life of the scope.");
        OrganisationId = organisationId;
        MembershipId = membershipId;
    }
}
