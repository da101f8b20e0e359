using StPortal.Domain.Curricula;
using StPortal.Domain.People;

namespace StPortal.Domain.Imports;

/// <summary>
/// Reads a cohort's lists in the order in which they refer to each other. A row is refused for its own flaws only; one that hangs on
/// a refused row is named as following from it, and a reference is searched in the lists first and in the system after that.
/// </summary>
public sealed class CohortListReader
{
    private readonly CohortLists lists;
    private readonly KnownCohort known;
    private readonly DateOnly today;
    private readonly PeopleIndex people;
    private readonly HashSet<string> trainees = [];
    private readonly Dictionary<string, RowPlace> refusedTrainings = [];
    private readonly List<RowFlaw> flaws = [];
    private readonly List<RowConsequence> consequences = [];
    private readonly List<RowWarning> warnings = [];

    private CohortListReader(CohortLists lists, KnownCohort known, DateOnly today)
    {
        this.lists = lists;
        this.known = known;
        this.today = today;
        people = new PeopleIndex(known.People);
    }

    public static CohortReading Read(CohortLists lists, KnownCohort known, DateOnly today) => new CohortListReader(lists, known, today).Read();

    private CohortReading Read()
    {
        // Order matters: each list is judged by those before it.
        var readPeople = ReadPeople();
        var readTrainings = ReadTrainings();
        var readPlacements = ReadPlacements();
        var readCourses = ReadCourses();
        return new CohortReading(readPeople, readTrainings, readPlacements, readCourses, flaws, consequences, warnings);
    }

    private List<PersonLine> ReadPeople()
    {
        var read = new List<PersonLine>();
        var firstLines = new Dictionary<string, int>();
        foreach (var row in lists.Of(ListName.People))
        {
            var cells = new CellReader(row);
            var line = PersonLine.Read(cells, today);
            var key = EmailAddress.Key(line.Email);
            var hasOwnAddress = EmailAddress.IsPlausible(line.Email);
            if (hasOwnAddress && !firstLines.TryAdd(key, row.Place.Line))
            {
                cells.Refuse(ListColumn.Email, new AddressStandsTwice(firstLines[key]));
                hasOwnAddress = false;
            }

            if (cells.Flaws.Count == 0)
            {
                people.AddReadable(key);
                read.Add(line);
                continue;
            }

            flaws.AddRange(cells.Flaws);
            people.AddRefused(new FlawedPerson(row.Place, line.GivenName, line.FamilyName), hasOwnAddress ? key : null);
        }

        return read;
    }

    private List<TrainingLine> ReadTrainings()
    {
        var read = new List<TrainingLine>();
        var seen = new Dictionary<object, int>();
        foreach (var row in lists.Of(ListName.Trainings))
        {
            var cells = new CellReader(row);
            var line = TrainingLine.Read(cells);
            // Both are asked: a row that follows from one refused person may have a flaw of its own in the other.
            var (trainee, supervisor) =
                (Refer(cells, ListColumn.Trainee, line.Trainee), Refer(cells, ListColumn.PrincipalSupervisor, line.Supervisor));
            if (line.Supervisor is not null && line.Supervisor == line.Trainee)
                cells.Refuse(ListColumn.PrincipalSupervisor, new NobodySupervisesOwnTraining());
            RefuseIfTwice(cells, seen, line.Identity);
            if (Stands(cells, trainee ?? supervisor))
            {
                trainees.Add(line.Trainee);
                read.Add(line);
                Warn(line);
            }
            else
            {
                refusedTrainings.TryAdd(line.Trainee, cells.Flaws.Count > 0 ? row.Place : (trainee ?? supervisor)!);
            }
        }

        return read;
    }

    private List<PlacementLine> ReadPlacements()
    {
        var read = new List<PlacementLine>();
        var seen = new Dictionary<object, int>();
        foreach (var row in lists.Of(ListName.Placements))
        {
            var cells = new CellReader(row);
            var line = PlacementLine.Read(cells);
            var (training, supervisor) =
                (ReferToTraining(cells, line.Trainee), Refer(cells, ListColumn.Supervisor, line.Supervisor));
            if (line.Supervisor is not null && line.Supervisor == line.Trainee)
                cells.Refuse(ListColumn.Supervisor, new NobodySupervisesOwnTraining());
            RefuseIfTwice(cells, seen, line.Identity);
            if (Stands(cells, training ?? supervisor))
                read.Add(line);
        }

        return read;
    }

    private List<CourseLine> ReadCourses()
    {
        var read = new List<CourseLine>();
        var seen = new Dictionary<object, int>();
        foreach (var row in lists.Of(ListName.Courses))
        {
            var cells = new CellReader(row);
            var line = CourseLine.Read(cells);
            var cause = ReferToTraining(cells, line.Trainee);
            RefuseIfTwice(cells, seen, line.Identity);
            if (Stands(cells, cause))
                read.Add(line);
        }

        return read;
    }

    /// <summary>The refused row that a reference hangs on; a reference to nobody is a flaw of the row's own.</summary>
    private RowPlace? Refer(CellReader cells, ListColumn column, string? email)
    {
        if (string.IsNullOrEmpty(email))
            return null;
        var (cause, reason) = people.Look(email);
        if (reason is not null)
            cells.Refuse(column, reason);
        return cause;
    }

    private RowPlace? ReferToTraining(CellReader cells, string trainee)
    {
        var flawsBefore = cells.Flaws.Count;
        if (Refer(cells, ListColumn.Trainee, trainee) is { } person)
            return person;
        if (trainee.Length == 0 || cells.Flaws.Count > flawsBefore || trainees.Contains(trainee))
            return null;
        if (refusedTrainings.TryGetValue(trainee, out var training))
            return training;
        if (!known.Trainees.Contains(trainee))
            cells.Refuse(ListColumn.Trainee, new TraineeHasNoTraining(trainee));
        return null;
    }

    /// <summary>Files the row's flaws, or what it follows from; true when the row can stand.</summary>
    private bool Stands(CellReader cells, RowPlace? cause)
    {
        flaws.AddRange(cells.Flaws);
        if (cells.Flaws.Count == 0 && cause is not null)
            consequences.Add(new RowConsequence(cells.Row, cause));
        return cells.Flaws.Count == 0 && cause is null;
    }

    private void Warn(TrainingLine line)
    {
        var standing = RegulationChoice.FromStartAlone(line.Regulation, line.Start).Standing;
        if (standing is RegulationStanding.Doubtful or RegulationStanding.Closed)
            warnings.Add(new RowWarning(line.Row, ListColumn.Regulation, WarningKind.RegulationIsDoubtful, Regulation.Of(line.Regulation).Name));
        if (line.Supervisor is null)
            warnings.Add(new RowWarning(line.Row, ListColumn.PrincipalSupervisor, WarningKind.NoPrincipalSupervisor, ""));
    }

    private static void RefuseIfTwice(CellReader cells, Dictionary<object, int> seen, object identity)
    {
        // A row that cannot be read is not compared: its values are not known.
        if (cells.Flaws.Count == 0 && !seen.TryAdd(identity, cells.Row.Line))
            cells.Refuse(ListColumn.Trainee, new RowStandsTwice(seen[identity]));
    }
}
