using Microsoft.EntityFrameworkCore.Migrations;
using StPortal.Infrastructure.Data;

#nullable disable

namespace StPortal.Infrastructure.Migrations.SqlServer
{
    /// <summary>
    /// Written by hand: the model knows nothing of policies. Row-level security over every tenant-owned table that there was at the time; the
    /// migration that makes another one adds it to the policy, or RowLevelSecurityTests fails.
    /// </summary>
    public partial class RowLevelSecurity : Migration
    {
        private static readonly string[] Tables =
        [
            "Absences", "Activities", "AssessmentRequests", "Assessments", "Attachments", "AttentionAcknowledgements",
            "AuditEntries", "AuditLinks", "Certificates", "ClaimDecisions", "CohortMarks", "CohortRows", "CohortSavedViews",
            "Courses", "EmploymentDegrees", "GoalClaims", "IdentityVault", "Instruments", "Invitations", "Memberships",
            "OutboxMails", "Placements", "RoleAssignments", "SupervisorMandates", "Trainings", "Units",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Data.RowLevelSecurity.Create(migrationBuilder, Tables);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Data.RowLevelSecurity.Drop(migrationBuilder);
    }
}
