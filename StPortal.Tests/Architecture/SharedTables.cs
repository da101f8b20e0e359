using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Infrastructure.Data;

namespace StPortal.Tests.Architecture;

/// <summary>The whole list of tables that are not one organisation's: what must be found before the tenant is known.</summary>
internal static class SharedTables
{
    public static IReadOnlySet<Type> All { get; } = new HashSet<Type>
    {
        typeof(Organisation),
        typeof(OrganisationDirectory),
        typeof(ExternalIdentity),
        typeof(LinkToken),
        // Which instance does a job, before any organisation is looked at; holds no one's data.
        typeof(JobLease),
    };
}
