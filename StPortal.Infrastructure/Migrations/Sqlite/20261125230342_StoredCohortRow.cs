using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPortal.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StoredCohortRow : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CohortMarks",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CohortMarks", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_CohortMarks_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "CohortRows",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TraineeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 201, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 402, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", maxLength: 402, nullable: false),
                    SpecialtyKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Regulation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UnitSortName = table.Column<string>(type: "TEXT", maxLength: 402, nullable: false),
                    SupervisorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupervisorName = table.Column<string>(type: "TEXT", maxLength: 201, nullable: true),
                    SupervisorSortName = table.Column<string>(type: "TEXT", maxLength: 402, nullable: true),
                    ElapsedMonths = table.Column<long>(type: "INTEGER", precision: 9, scale: 4, nullable: false),
                    PlannedMonths = table.Column<long>(type: "INTEGER", precision: 9, scale: 4, nullable: false),
                    CountedMonths = table.Column<long>(type: "INTEGER", precision: 9, scale: 4, nullable: false),
                    RequiredMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    ComputedEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GoalsAttested = table.Column<int>(type: "INTEGER", nullable: false),
                    GoalsTotal = table.Column<int>(type: "INTEGER", nullable: false),
                    GoalShare = table.Column<int>(type: "INTEGER", nullable: false),
                    AssessmentCount = table.Column<int>(type: "INTEGER", nullable: false),
                    AssessmentsPerWeek = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Attention = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RuleBits = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstRule = table.Column<int>(type: "INTEGER", nullable: false),
                    NeedsFollowUp = table.Column<bool>(type: "INTEGER", nullable: false),
                    NextKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NextDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NextPlace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CohortRows", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_CohortRows_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CohortRows_Trainings_OrganisationId_Id",
                        columns: x => new { x.OrganisationId, x.Id },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "JobLeases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    HolderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UntilUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobLeases", x => x.Name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CohortMarks_OrganisationId_AtUtc",
                table: "CohortMarks",
                columns: new[] { "OrganisationId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_CohortRows_OrganisationId_Day",
                table: "CohortRows",
                columns: new[] { "OrganisationId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_CohortRows_OrganisationId_SortName_Id",
                table: "CohortRows",
                columns: new[] { "OrganisationId", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CohortRows_OrganisationId_Status_NeedsFollowUp_SortName_Id",
                table: "CohortRows",
                columns: new[] { "OrganisationId", "Status", "NeedsFollowUp", "SortName", "Id" },
                descending: new[] { false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_CohortRows_OrganisationId_SupervisorId",
                table: "CohortRows",
                columns: new[] { "OrganisationId", "SupervisorId" });

            migrationBuilder.CreateIndex(
                name: "IX_CohortRows_OrganisationId_UnitId",
                table: "CohortRows",
                columns: new[] { "OrganisationId", "UnitId" });

            // Organisations that were here before there were rows get theirs at the next start: a mark for all of each.
            migrationBuilder.Sql(
                "INSERT INTO CohortMarks (OrganisationId, Id, Version, Kind, SubjectId, AtUtc) "
                + "SELECT Id, Id, Id, 'Organisation', Id, '2000-01-01 00:00:00' FROM Organisations");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CohortMarks");

            migrationBuilder.DropTable(
                name: "CohortRows");

            migrationBuilder.DropTable(
                name: "JobLeases");
        }
    }
}
