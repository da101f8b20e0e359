using Microsoft.EntityFrameworkCore;
using StPortal.Domain;
using StPortal.Domain.Assessments;
using StPortal.Domain.Auditing;
using StPortal.Domain.Certificates;
using StPortal.Domain.Cohorts;
using StPortal.Domain.Evidence;
using StPortal.Domain.Messaging;
using StPortal.Domain.People;
using StPortal.Domain.Supervision;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;
using StPortal.Infrastructure.Auditing;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <summary>
/// The house's one context; this type speaks to SQL Server, <see cref="SqliteStPortalDbContext"/> to SQLite. One context an operation,
/// from the scoped factory. The tenant is taken when the context is made and is the same for its life; without one it reads nothing.
/// </summary>
public class StPortalDbContext(DbContextOptions options, CurrentUser user) : DbContext(options)
{
    /// <summary>The organisation that the query filter "Tenant" and the save interceptor hold to.</summary>
    public Guid? TenantId { get; } = user.OrganisationId;

    public Guid? ActingMemberId { get; } = user.MembershipId;

    /// <summary>Where the one who acts comes from; null for jobs.</summary>
    internal RequestOrigin? Origin { get; init; }

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationDirectory> OrganisationDirectories => Set<OrganisationDirectory>();

    public DbSet<ExternalIdentity> ExternalIdentities => Set<ExternalIdentity>();

    public DbSet<LinkToken> LinkTokens => Set<LinkToken>();

    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<RoleAssignment> RoleAssignments => Set<RoleAssignment>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<OutboxMail> OutboxMails => Set<OutboxMail>();

    public DbSet<IdentityVaultEntry> IdentityVault => Set<IdentityVaultEntry>();

    public DbSet<SupervisorMandate> SupervisorMandates => Set<SupervisorMandate>();

    public DbSet<Training> Trainings => Set<Training>();

    public DbSet<Placement> Placements => Set<Placement>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<EmploymentDegree> EmploymentDegrees => Set<EmploymentDegree>();

    public DbSet<Course> Courses => Set<Course>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<GoalClaim> GoalClaims => Set<GoalClaim>();

    public DbSet<ClaimDecision> ClaimDecisions => Set<ClaimDecision>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<Instrument> Instruments => Set<Instrument>();

    public DbSet<Assessment> Assessments => Set<Assessment>();

    public DbSet<AssessmentRequest> AssessmentRequests => Set<AssessmentRequest>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<StoredCohortRow> CohortRows => Set<StoredCohortRow>();

    public DbSet<CohortMark> CohortMarks => Set<CohortMark>();

    public DbSet<AttentionAcknowledgement> AttentionAcknowledgements => Set<AttentionAcknowledgement>();

    public DbSet<CohortSavedView> CohortSavedViews => Set<CohortSavedView>();

    public DbSet<JobLease> JobLeases => Set<JobLease>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditLink> AuditLinks => Set<AuditLink>();

    /// <summary>Marks saved by this operation that are to be followed once its transaction is committed.</summary>
    internal List<Guid> AwaitingCohortMarks { get; } = [];

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(Guard.NameLength);
        configurationBuilder.Properties<decimal>().HavePrecision(9, 4);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StPortalDbContext).Assembly);
        TenantModelConvention.Apply(modelBuilder, this);
        if (Database.IsSqlServer())
            SortNameCollation.Apply(modelBuilder);
    }
}
