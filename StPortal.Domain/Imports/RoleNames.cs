using StPortal.Domain.People;

namespace StPortal.Domain.Imports;

/// <summary>Roles as lists name them, several in one cell. The provider's own roles cannot be given by a list.</summary>
public static class RoleNames
{
    private static readonly Dictionary<string, Role> Known = new(StringComparer.Ordinal)
    {
        ["st-lakare"] = Role.Trainee,
        ["st"] = Role.Trainee,
        ["bt-lakare"] = Role.Trainee,
        ["handledare"] = Role.Supervisor,
        ["huvudhandledare"] = Role.Supervisor,
        ["instruktionshandledare"] = Role.Supervisor,
        ["bedomare"] = Role.Assessor,
        ["studierektor"] = Role.DirectorOfStudies,
        ["utbildningsansvarig"] = Role.TrainingManager,
        ["verksamhetschef"] = Role.HeadOfDepartment,
        ["lokal administrator"] = Role.LocalAdministrator,
    };

    private static readonly string[] Separators = [",", ";", "/", "+", "&", " och "];

    public static Result<IReadOnlyList<Role>> Parse(string text)
    {
        var roles = new List<Role>();
        foreach (var name in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Known.TryGetValue(SwedishText.ForSearch(name), out var role))
                return new RoleIsUnknown(name);
            if (!roles.Contains(role))
                roles.Add(role);
        }

        return Result.From<IReadOnlyList<Role>>(roles);
    }
}
