using System.Text;

namespace StPortal.Tests.Infrastructure.Imports;

/// <summary>
/// A dozen rows as regions write them, in files of their own: two encodings, four date habits, shares and per cents, and one of each
/// flaw. <see cref="Clean"/> is the same without the flawed rows.
/// </summary>
internal sealed class SmallCohort : IDisposable
{
    private const string People = """
        E-post;Förnamn;Efternamn;Roll;Enhet;Specialitet;Handledarutbildning (år)
        eva.ek@smaby.example;Eva;Ek;studierektor;Småby lasarett/Medicinkliniken;Internmedicin;2015
        orjan.ohman@smaby.example;Örjan;Öhman;handledare, bedömare;Småby lasarett/Kirurgkliniken;KIRURGI ;2019
        åsa.al@smaby.example;Åsa;Al;ST-läkare;Småby lasarett/Medicinkliniken;;
        bo.by@smaby.example;Bo;By;ST-läkare;Primärvården/Vårdcentralen Ån;;
        """;

    private const string BadPeople = """
        eva.ek@smaby.example;Ceylan;Cak;ST-läkare;Småby lasarett/Medicinkliniken;;
        dan.dahl@smaby.example;Dan;;ST-läkare;Småby lasarett/Medicinkliniken;;
        """;

    private const string Trainings = """
        ST-läkare (e-post);Specialitet;Regelverk;ST-start;Planerat slut;Tjänstgöringsgrad;Hemklinik;Huvudhandledare (e-post)
        åsa.al@smaby.example;Internmedicin;HSLF-FS 2021:8;20230101;2028-06-30;100 %;Småby lasarett/Medicinkliniken;eva.ek@smaby.example
        bo.by@smaby.example;Allmänmedicin  ;SOSFS 2015:8;23-02-01;2029-01-31;0,8;Primärvården/Vårdcentralen Ån;orjan.ohman@smaby.example
        """;

    private const string BadTrainings = """
        ceylan.cak@smaby.example;Internmedicin;HSLF-FS 2021:8;2023-01-01;2028-06-30;100;Småby lasarett/Medicinkliniken;eva.ek@smaby.example
        eva.ek@smaby.example;Ortopedisk kirurgi;HSLF-FS 2021:8;2023-01-01;2028-06-30;180;Småby lasarett/Medicinkliniken;ingen.alls@smaby.example
        """;

    private const string Placements = """
        ST-läkare (e-post);Placering;Från;Till;Omfattning;Handledare (e-post)
        åsa.al@smaby.example;Småby lasarett/Medicinkliniken;1/1 2023;30/6 2023;1,0;eva.ek@smaby.example
        åsa.al@smaby.example;Storstads universitetssjukhus/Thorax (extern);2023-07-01;20231231;100;
        bo.by@smaby.example;Primärvården/Vårdcentralen Ån;2023-02-01;2023-12-31;50;orjan.ohman@smaby.example
        bo.by@smaby.example;Småby lasarett/Kirurgkliniken;2023-03-01;2023-05-31;50 %;orjan.ohman@smaby.example
        """;

    private const string BadPlacements = """
        bo.by@smaby.example;Småby lasarett/Medicinkliniken;2023-02-30;2023-04-30;50;eva.ek@smaby.example
        bo.by@smaby.example;Småby lasarett/Kirurgkliniken;1/3 2023;31/5 2023;0,5;orjan.ohman@smaby.example
        bo.by@smaby.example;Småby lasarett/Medicinkliniken;2023-05-01;2023-06-30;50;eva.ek@smaby.example
        ceylan.cak@smaby.example;Småby lasarett/Medicinkliniken;2023-01-01;2023-06-30;100;eva.ek@smaby.example
        """;

    private const string Courses = """
        ST-läkare (e-post);Kurs;Datum;Dagar;Arrangör
        åsa.al@smaby.example;"=HYPERLINK(""http://x"")";2023-03-16;3;annan
        bo.by@smaby.example;Palliativ medicin – "hemma";14/9 2023;0,5;SK-kurs
        """;

    private const string BadCourses = """
        bo.by@smaby.example;EKG;;2;region
        bo.by@smaby.example;Trauma;2024-01-10;tre;region
        """;

    private SmallCohort(bool hasFlaws)
    {
        Folder = Directory.CreateTempSubdirectory("stportal-lists-").FullName;
        Write("people.csv", People, hasFlaws ? BadPeople : "", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Write("trainings.csv", Trainings, hasFlaws ? BadTrainings : "", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Write("placements.csv", Placements, hasFlaws ? BadPlacements : "", Encoding.Latin1);
        Write("courses.csv", Courses, hasFlaws ? BadCourses : "", CodePagesEncodingProvider.Instance.GetEncoding(1252)!);
    }

    public string Folder { get; }

    public static SmallCohort Clean() => new(hasFlaws: false);

    public static SmallCohort Flawed() => new(hasFlaws: true);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Write(string file, string rows, string more, Encoding encoding)
    {
        var text = (rows + "\n" + more).Trim().ReplaceLineEndings("\r\n") + "\r\n";
        File.WriteAllText(Path.Combine(Folder, file), text, encoding);
    }
}
