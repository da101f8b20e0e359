using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPortal.Infrastructure.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class PeopleMailAndAudit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_OrganisationId_SubjectId",
                table: "AuditEntries");

            migrationBuilder.AlterColumn<string>(
                name: "Act",
                table: "AuditEntries",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(200)",
                oldMaxLength: 200);

            migrationBuilder.AddColumn<Guid>(
                name: "AboutMemberId",
                table: "AuditEntries",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "AuditEntries",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Device",
                table: "AuditEntries",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "AuditEntries",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Change");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ListedOn",
                table: "AuditEntries",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OnBehalfOfId",
                table: "AuditEntries",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Seal",
                table: "AuditEntries",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "AssessorId",
                table: "Assessments",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<Guid>(
                name: "RequestId",
                table: "Assessments",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AssessmentRequests",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TrainingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InstrumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssessorName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AssessorEmail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ObservedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DeclaredName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DeclaredTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AnsweredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DeclineReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentRequests", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_AssessmentRequests_Instruments_OrganisationId_InstrumentId",
                        columns: x => new { x.OrganisationId, x.InstrumentId },
                        principalTable: "Instruments",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_AssessmentRequests_Memberships_OrganisationId_RequestedById",
                        columns: x => new { x.OrganisationId, x.RequestedById },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_AssessmentRequests_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_AssessmentRequests_Trainings_OrganisationId_TrainingId",
                        columns: x => new { x.OrganisationId, x.TrainingId },
                        principalTable: "Trainings",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "AuditLinks",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PreviousHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLinks", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_AuditLinks_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ExternalIdentities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DirectoryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ObjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MembershipId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LinkedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExternalIdentities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExternalIdentities_Memberships_OrganisationId_MembershipId",
                        columns: x => new { x.OrganisationId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MembershipId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InvitedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AcceptedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TurnedAway = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    TurnedAwayAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_Invitations_Memberships_OrganisationId_InvitedById",
                        columns: x => new { x.OrganisationId, x.InvitedById },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Invitations_Memberships_OrganisationId_MembershipId",
                        columns: x => new { x.OrganisationId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "OrganisationId", "Id" });
                    table.ForeignKey(
                        name: "FK_Invitations_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "LinkTokens",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "char(64)", unicode: false, fixedLength: true, maxLength: 64, nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkTokens", x => x.Hash);
                    table.ForeignKey(
                        name: "FK_LinkTokens_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OrganisationDirectories",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DirectoryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationDirectories", x => new { x.DirectoryId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_OrganisationDirectories_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "OutboxMails",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ToAddress = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ToName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Payload = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NextAttemptAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMails", x => new { x.OrganisationId, x.Id });
                    table.ForeignKey(
                        name: "FK_OutboxMails_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_OrganisationId_AboutMemberId_AtUtc",
                table: "AuditEntries",
                columns: new[] { "OrganisationId", "AboutMemberId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_OrganisationId_MemberId_AtUtc",
                table: "AuditEntries",
                columns: new[] { "OrganisationId", "MemberId", "AtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_OrganisationId_MemberId_ListedOn_AboutMemberId",
                table: "AuditEntries",
                columns: new[] { "OrganisationId", "MemberId", "ListedOn", "AboutMemberId" },
                unique: true,
                filter: "[ListedOn] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_OrganisationId_RequestId",
                table: "Assessments",
                columns: new[] { "OrganisationId", "RequestId" },
                unique: true,
                filter: "[RequestId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRequests_OrganisationId_InstrumentId",
                table: "AssessmentRequests",
                columns: new[] { "OrganisationId", "InstrumentId" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRequests_OrganisationId_RequestedById",
                table: "AssessmentRequests",
                columns: new[] { "OrganisationId", "RequestedById" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentRequests_OrganisationId_TrainingId_Status",
                table: "AssessmentRequests",
                columns: new[] { "OrganisationId", "TrainingId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditLinks_OrganisationId_EntryId",
                table: "AuditLinks",
                columns: new[] { "OrganisationId", "EntryId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditLinks_OrganisationId_Sequence",
                table: "AuditLinks",
                columns: new[] { "OrganisationId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExternalIdentities_DirectoryId_ObjectId_OrganisationId",
                table: "ExternalIdentities",
                columns: new[] { "DirectoryId", "ObjectId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExternalIdentities_OrganisationId_MembershipId",
                table: "ExternalIdentities",
                columns: new[] { "OrganisationId", "MembershipId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OrganisationId_InvitedById",
                table: "Invitations",
                columns: new[] { "OrganisationId", "InvitedById" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_OrganisationId_MembershipId",
                table: "Invitations",
                columns: new[] { "OrganisationId", "MembershipId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LinkTokens_OrganisationId_Purpose_SubjectId",
                table: "LinkTokens",
                columns: new[] { "OrganisationId", "Purpose", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganisationDirectories_OrganisationId",
                table: "OrganisationDirectories",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_OrganisationId_Status_NextAttemptAtUtc",
                table: "OutboxMails",
                columns: new[] { "OrganisationId", "Status", "NextAttemptAtUtc" });

            migrationBuilder.AddForeignKey(
                name: "FK_Assessments_AssessmentRequests_OrganisationId_RequestId",
                table: "Assessments",
                columns: new[] { "OrganisationId", "RequestId" },
                principalTable: "AssessmentRequests",
                principalColumns: new[] { "OrganisationId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Assessments_AssessmentRequests_OrganisationId_RequestId",
                table: "Assessments");

            migrationBuilder.DropTable(
                name: "AssessmentRequests");

            migrationBuilder.DropTable(
                name: "AuditLinks");

            migrationBuilder.DropTable(
                name: "ExternalIdentities");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "LinkTokens");

            migrationBuilder.DropTable(
                name: "OrganisationDirectories");

            migrationBuilder.DropTable(
                name: "OutboxMails");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_OrganisationId_AboutMemberId_AtUtc",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_OrganisationId_MemberId_AtUtc",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_OrganisationId_MemberId_ListedOn_AboutMemberId",
                table: "AuditEntries");

            migrationBuilder.DropIndex(
                name: "IX_Assessments_OrganisationId_RequestId",
                table: "Assessments");

            migrationBuilder.DropColumn(
                name: "AboutMemberId",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "Device",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "ListedOn",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "OnBehalfOfId",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "Seal",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "RequestId",
                table: "Assessments");

            migrationBuilder.AlterColumn<string>(
                name: "Act",
                table: "AuditEntries",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<Guid>(
                name: "AssessorId",
                table: "Assessments",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_OrganisationId_SubjectId",
                table: "AuditEntries",
                columns: new[] { "OrganisationId", "SubjectId" });
        }
    }
}
