using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPortal.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LegalName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MemberId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Act = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_AuditEntries_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Instruments",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Definition = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instruments", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Instruments_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Units",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Units", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Units_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Units_Units_OrganisationId_ParentId",
                        columns: x => new { x.OrganisationId, x.ParentId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GivenName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FamilyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SpecialtyKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SupervisorTrainingYear = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Memberships_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Memberships_Units_OrganisationId_UnitId",
                        columns: x => new { x.OrganisationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "IdentityVault",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CipherText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdentityVault", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_IdentityVault_Memberships_OrganisationId_MembershipId",
                        columns: x => new { x.OrganisationId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_IdentityVault_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RoleAssignments",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleAssignments", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Memberships_OrganisationId_MembershipId",
                        columns: x => new { x.OrganisationId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_RoleAssignments_Units_OrganisationId_UnitId",
                        columns: x => new { x.OrganisationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Trainings",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SpecialtyKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Regulation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CatalogueVersion = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedEnd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HomeUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trainings", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Trainings_Memberships_OrganisationId_TraineeId",
                        columns: x => new { x.OrganisationId, x.TraineeId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Trainings_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Trainings_Units_OrganisationId_HomeUnitId",
                        columns: x => new { x.OrganisationId, x.HomeUnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Absences",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SharePercent = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Absences", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Absences_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Absences_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Activities",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Activities", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Activities_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Activities_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InstrumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ObservedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Setting = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Complexity = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Answers = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Independence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Feedback = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    GoalCodes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SavedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignedTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SigningId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Assessments_Instruments_OrganisationId_InstrumentId",
                        columns: x => new { x.OrganisationId, x.InstrumentId },
                        principalTable: "Instruments",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Assessments_Memberships_OrganisationId_AssessorId",
                        columns: x => new { x.OrganisationId, x.AssessorId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Assessments_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Assessments_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StorageKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UploadedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Attachments_Memberships_OrganisationId_UploadedById",
                        columns: x => new { x.OrganisationId, x.UploadedById },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Attachments_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Attachments_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Courses",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Days = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    Organiser = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LeaderName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Courses", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Courses_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Courses_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "EmploymentDegrees",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Percent = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EmploymentDegrees", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_EmploymentDegrees_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_EmploymentDegrees_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "GoalClaims",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoalCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ItemKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProposedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProposedToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoalClaims", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_GoalClaims_Memberships_OrganisationId_ProposedToId",
                        columns: x => new { x.OrganisationId, x.ProposedToId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_GoalClaims_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_GoalClaims_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Placements",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Percent = table.Column<decimal>(type: "TEXT", precision: 9, scale: 4, nullable: false),
                    SupervisorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Placements", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Placements_Memberships_OrganisationId_SupervisorId",
                        columns: x => new { x.OrganisationId, x.SupervisorId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Placements_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Placements_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Placements_Units_OrganisationId_UnitId",
                        columns: x => new { x.OrganisationId, x.UnitId },
                        principalTable: "Units",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Certificates",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GoalCodes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SignerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SecondSignerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AttachmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Certificates_Attachments_OrganisationId_AttachmentId",
                        columns: x => new { x.OrganisationId, x.AttachmentId },
                        principalTable: "Attachments",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Certificates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Certificates_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "ClaimDecisions",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Approval_AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Approval_Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Approval_MemberId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Approval_OnBehalfOfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Approval_PartyName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Approval_Reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimDecisions", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_ClaimDecisions_GoalClaims_OrganisationId_ClaimId",
                        columns: x => new { x.OrganisationId, x.ClaimId },
                        principalTable: "GoalClaims",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_ClaimDecisions_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SupervisorMandates",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrainingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupervisorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlacementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupervisorMandates", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_SupervisorMandates_Memberships_OrganisationId_SupervisorId",
                        columns: x => new { x.OrganisationId, x.SupervisorId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_SupervisorMandates_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_SupervisorMandates_Placements_OrganisationId_PlacementId",
                        columns: x => new { x.OrganisationId, x.PlacementId },
                        principalTable: "Placements",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_SupervisorMandates_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Absences_OrganisationId_TrainingId",
                table: "Absences",
                columns: new[] { "OrganisationId", "TrainingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Activities_OrganisationId_TrainingId",
                table: "Activities",
                columns: new[] { "OrganisationId", "TrainingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_OrganisationId_AssessorId_Status",
                table: "Assessments",
                columns: new[] { "OrganisationId", "AssessorId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_OrganisationId_InstrumentId",
                table: "Assessments",
                columns: new[] { "OrganisationId", "InstrumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_OrganisationId_TrainingId_SignedAtUtc",
                table: "Assessments",
                columns: new[] { "OrganisationId", "TrainingId", "SignedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_OrganisationId_TrainingId_Sha256",
                table: "Attachments",
                columns: new[] { "OrganisationId", "TrainingId", "Sha256" });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_OrganisationId_UploadedById",
                table: "Attachments",
                columns: new[] { "OrganisationId", "UploadedById" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_OrganisationId_AtUtc",
                table: "AuditEntries",
                columns: new[] { "OrganisationId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_OrganisationId_SubjectId",
                table: "AuditEntries",
                columns: new[] { "OrganisationId", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_OrganisationId_AttachmentId",
                table: "Certificates",
                columns: new[] { "OrganisationId", "AttachmentId" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_OrganisationId_TrainingId",
                table: "Certificates",
                columns: new[] { "OrganisationId", "TrainingId" });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimDecisions_OrganisationId_ClaimId",
                table: "ClaimDecisions",
                columns: new[] { "OrganisationId", "ClaimId" });

            migrationBuilder.CreateIndex(
                name: "IX_Courses_OrganisationId_TrainingId",
                table: "Courses",
                columns: new[] { "OrganisationId", "TrainingId" });

            migrationBuilder.CreateIndex(
                name: "IX_EmploymentDegrees_OrganisationId_TrainingId",
                table: "EmploymentDegrees",
                columns: new[] { "OrganisationId", "TrainingId" });

            migrationBuilder.CreateIndex(
                name: "IX_GoalClaims_OrganisationId_ProposedToId_Status",
                table: "GoalClaims",
                columns: new[] { "OrganisationId", "ProposedToId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_GoalClaims_OrganisationId_TrainingId_GoalCode_ItemKind_ItemId_Activity",
                table: "GoalClaims",
                columns: new[] { "OrganisationId", "TrainingId", "GoalCode", "ItemKind", "ItemId", "Activity" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_IdentityVault_OrganisationId_MembershipId",
                table: "IdentityVault",
                columns: new[] { "OrganisationId", "MembershipId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Instruments_OrganisationId_Key_Number",
                table: "Instruments",
                columns: new[] { "OrganisationId", "Key", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_OrganisationId_EmailKey",
                table: "Memberships",
                columns: new[] { "OrganisationId", "EmailKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_OrganisationId_SortName",
                table: "Memberships",
                columns: new[] { "OrganisationId", "SortName" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_OrganisationId_UnitId",
                table: "Memberships",
                columns: new[] { "OrganisationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Slug",
                table: "Organisations",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Placements_OrganisationId_SupervisorId",
                table: "Placements",
                columns: new[] { "OrganisationId", "SupervisorId" });

            migrationBuilder.CreateIndex(
                name: "IX_Placements_OrganisationId_TrainingId",
                table: "Placements",
                columns: new[] { "OrganisationId", "TrainingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Placements_OrganisationId_UnitId",
                table: "Placements",
                columns: new[] { "OrganisationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignments_OrganisationId_MembershipId",
                table: "RoleAssignments",
                columns: new[] { "OrganisationId", "MembershipId" });

            migrationBuilder.CreateIndex(
                name: "IX_RoleAssignments_OrganisationId_UnitId",
                table: "RoleAssignments",
                columns: new[] { "OrganisationId", "UnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisorMandates_OrganisationId_PlacementId",
                table: "SupervisorMandates",
                columns: new[] { "OrganisationId", "PlacementId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisorMandates_OrganisationId_SupervisorId",
                table: "SupervisorMandates",
                columns: new[] { "OrganisationId", "SupervisorId" });

            migrationBuilder.CreateIndex(
                name: "IX_SupervisorMandates_OrganisationId_TrainingId",
                table: "SupervisorMandates",
                columns: new[] { "OrganisationId", "TrainingId" });

            migrationBuilder.CreateIndex(
                name: "IX_Trainings_OrganisationId_HomeUnitId",
                table: "Trainings",
                columns: new[] { "OrganisationId", "HomeUnitId" });

            migrationBuilder.CreateIndex(
                name: "IX_Trainings_OrganisationId_TraineeId",
                table: "Trainings",
                columns: new[] { "OrganisationId", "TraineeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Units_OrganisationId_ParentId",
                table: "Units",
                columns: new[] { "OrganisationId", "ParentId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Absences");

            migrationBuilder.DropTable(
                name: "Activities");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "Certificates");

            migrationBuilder.DropTable(
                name: "ClaimDecisions");

            migrationBuilder.DropTable(
                name: "Courses");

            migrationBuilder.DropTable(
                name: "EmploymentDegrees");

            migrationBuilder.DropTable(
                name: "IdentityVault");

            migrationBuilder.DropTable(
                name: "RoleAssignments");

            migrationBuilder.DropTable(
                name: "SupervisorMandates");

            migrationBuilder.DropTable(
                name: "Instruments");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "GoalClaims");

            migrationBuilder.DropTable(
                name: "Placements");

            migrationBuilder.DropTable(
                name: "Trainings");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "Units");

            migrationBuilder.DropTable(
                name: "Organisations");
        }
    }
}
