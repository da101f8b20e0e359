using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StPortal.Domain.People;
using StPortal.Infrastructure.People;

namespace StPortal.App.Features.People;

/// <summary>The words of the members' address. They are stable: people keep links.</summary>
internal static class MembersAddress
{
    public const string List = "/administration/anvandare";
    public const string Many = "/administration/anvandare/bjud-in";
    public const string Search = "sok";
    public const string Status = "status";
    public const string Role = "roll";
    public const string Unit = "enhet";
    public const string Page = "sida";
    public const string Everybody = "alla";

    private static readonly Dictionary<MembershipStatus, string> Statuses = new()
    {
        [MembershipStatus.Active] = "aktiva",
        [MembershipStatus.Invited] = "inbjudna",
        [MembershipStatus.Inactive] = "inaktiva",
    };

    private static readonly Dictionary<Role, string> Roles = new()
    {
        [Domain.People.Role.Trainee] = "st-lakare",
        [Domain.People.Role.Supervisor] = "handledare",
        [Domain.People.Role.Assessor] = "bedomare",
        [Domain.People.Role.DirectorOfStudies] = "studierektor",
        [Domain.People.Role.TrainingManager] = "utbildningsansvarig",
        [Domain.People.Role.HeadOfDepartment] = "verksamhetschef",
        [Domain.People.Role.LocalAdministrator] = "administrator",
        [Domain.People.Role.SystemAdministrator] = "systemadministrator",
    };

    public static string Of(Guid memberId) => $"{List}/{memberId}";

    public static string WordOf(MembershipStatus status) => Statuses[status];

    public static string WordOf(Role role) => Roles[role];

    /// <summary>What the address asks for; a word that means nothing is as if it were not there.</summary>
    public static MembersRequest Read(string? search, string? status, string? role, string? unit, string? page) => new(
        string.IsNullOrWhiteSpace(search) ? null : search.Trim(),
        Statuses.Where(pair => pair.Value == status).Select(pair => (MembershipStatus?)pair.Key).FirstOrDefault(),
        status == Everybody,
        Roles.Where(pair => pair.Value == role).Select(pair => (Role?)pair.Key).FirstOrDefault(),
        Guid.TryParse(unit, out var unitId) ? unitId : null,
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1);

    public static string Write(MembersRequest request) => QueryHelpers.AddQueryString(List, new Dictionary<string, string?>
    {
        [Search] = request.Search,
        [Status] = request.Status is { } status ? WordOf(status) : request.EvenInactive ? Everybody : null,
        [Role] = request.Role is { } role ? WordOf(role) : null,
        [Unit] = request.UnitId?.ToString(),
        [Page] = request.Page > 1 ? request.Page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(pair => pair.Value is not null).ToDictionary());
}
