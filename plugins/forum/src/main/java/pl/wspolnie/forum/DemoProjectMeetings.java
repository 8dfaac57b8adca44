package pl.wspolnie.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Electorate;
import pl.wspolnie.forum.body.MemberRole;
import pl.wspolnie.forum.body.QuorumRule;
import pl.wspolnie.forum.body.Side;
import pl.wspolnie.forum.meeting.InventedParticipants;
import pl.wspolnie.forum.meeting.Meeting;
import pl.wspolnie.forum.meeting.MeetingInput;
import pl.wspolnie.forum.meeting.Meetings;
import pl.wspolnie.forum.meeting.Standing;
import pl.wspolnie.forum.minutes.ApprovalInput;
import pl.wspolnie.forum.minutes.Protocols;
import pl.wspolnie.forum.vote.InventedVotes;
import pl.wspolnie.forum.vote.Majority;
import pl.wspolnie.forum.vote.Manner;
import pl.wspolnie.forum.vote.Shape;
import pl.wspolnie.forum.vote.VoteInput;

/** The meetings that the four projects planned. */
@ApplicationScoped
public class DemoProjectMeetings {

    private static final int MANY = 12;
    private static final int SEATS = 60;
    private static final LocalDate CONFERENCE = LocalDate.of(2014, 2, 3);

    private final DemoMeetings demo;
    private final Meetings meetings;
    private final InventedParticipants participants;
    private final InventedVotes votes;
    private final Protocols protocols;
    private final Organisations organisations;
    private final Projects projects;

    protected DemoProjectMeetings() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DemoProjectMeetings(
            DemoMeetings demo,
            Meetings meetings,
            InventedParticipants participants,
            InventedVotes votes,
            Protocols protocols,
            Organisations organisations,
            Projects projects) {
        this.demo = demo;
        this.meetings = meetings;
        this.participants = participants;
        this.votes = votes;
        this.protocols = protocols;
        this.organisations = organisations;
        this.projects = projects;
    }

    /** The three meetings of the Forum. */
    void wloszczowa() {
        var forum = demo.forum(
                "Forum „Lokalnie decydujemy razem”",
                "Otwarta forma współpracy i wymiany informacji organizacji pozarządowych oraz samorządów powiatu"
                        + " włoszczowskiego, gminy Kluczewsko i gminy Secemin. Na pierwszym spotkaniu prezentują się"
                        + " organizacje, na drugim omawiane są standardy współpracy, na trzecim przedstawiany jest raport"
                        + " z działań.",
                project("lokalnie-decydujemy-razem"));
        partners(forum);
        var first = held(
                forum,
                demo.morning(
                        demo.inDays(-150),
                        "Prezentacja organizacji pozarządowych",
                        "ordinary",
                        "Organizacje z powiatu i dwóch gmin przedstawiają, co robią i z kim chcą współpracować.",
                        "Włoszczowa, sala starostwa powiatowego",
                        "10:00|Otwarcie Forum|przedstawiciel powiatu",
                        "10:15|Prezentacje organizacji|przedstawiciele organizacji",
                        "11:45|Czego potrzebujemy, co możemy dać: rozmowy przy stolikach|wszyscy",
                        "12:40|Ustalenia i następne spotkanie|prowadzący"));
        protocols.draft(first.id());
        protocols.publish(first.id());
        var second = standards(forum);
        protocols.draft(second.id());
        protocols.publish(second.id());
        protocols.approve(first.id(), new ApprovalInput(second.id()));
        demo.announced(
                forum,
                demo.input(
                        demo.inDays(20).atTime(10, 0),
                        "Raport z działań Forum",
                        "ordinary",
                        "Co udało się wdrożyć w powiecie i w gminach, a co dalej przed nami.",
                        "Włoszczowa, sala starostwa powiatowego",
                        "https://spotkanie.example/forum",
                        SEATS,
                        "10:00|Otwarcie i przyjęcie protokołu|prowadzący",
                        "10:10|Raport z działań|zespół projektu",
                        "11:00|Głos organizacji i samorządów|wszyscy",
                        "12:30|Jak pracujemy dalej|prowadzący"));
    }

    private Meeting standards(Body forum) {
        var input = demo.morning(
                demo.inDays(-40),
                "Standardy współpracy",
                "ordinary",
                "Omówienie projektu standardów współpracy finansowej i niefinansowej samorządów z organizacjami.",
                "Włoszczowa, sala starostwa powiatowego",
                "10:00|Otwarcie i przyjęcie protokołu|prowadzący",
                "10:15|Standardy współpracy finansowej|zespół projektu",
                "11:15|Standardy współpracy niefinansowej|zespół projektu",
                "12:15|Co dalej z projektem standardów|wszyscy");
        var meeting = demo.announced(forum, input);
        demo.material(meeting);
        come(meeting);
        var item = meetings.items(meeting).get(3);
        votes.closed(
                meeting,
                new VoteInput(
                        "Skierowanie projektu standardów współpracy do dyskusji w internecie",
                        "Uwagi do każdego paragrafu będzie można zgłaszać przez miesiąc.",
                        item.id(),
                        Shape.FOR_AGAINST,
                        null,
                        false,
                        Manner.ROOM,
                        Electorate.ORGANISATIONS,
                        Majority.SIMPLE,
                        null),
                0,
                0,
                0,
                2,
                0,
                1);
        return meetings.hold(meeting.id());
    }

    private void partners(Body forum) {
        demo.member(forum, "Naczelnik wydziału promocji", null, MemberRole.CHAIR, Side.OFFICE, "Powiat Włoszczowski");
        demo.member(
                forum,
                "Prezeska zarządu",
                null,
                MemberRole.DEPUTY,
                Side.ORGANISATION,
                "Stowarzyszenie Rozwoju Gminy Secemin");
        demo.member(forum, "Koordynator projektu", null, MemberRole.SECRETARY, Side.ORGANISATION, "Fundacja STIWEK");
        demo.member(forum, "Pracowniczka urzędu", null, MemberRole.MEMBER, Side.OFFICE, "Gmina Secemin");
        demo.member(forum, "Pracownik urzędu", null, MemberRole.MEMBER, Side.OFFICE, "Gmina Kluczewsko");
    }

    private Meeting held(Body body, MeetingInput input) {
        var meeting = demo.announced(body, input);
        come(meeting);
        return meetings.hold(meeting.id());
    }

    private void come(Meeting meeting) {
        participants.members(meeting, 4);
        participants.organisations(meeting, some(), Standing.REGISTERED, true);
        participants.people(meeting, "Mieszkaniec", 3, Standing.WALKED_IN, true);
    }

    private List<Organisation> some() {
        return organisations.all().stream().limit(MANY).toList();
    }

    /** Thematic meetings and workshops of the FORUM NGO. */
    void siemiatycze() {
        var forum = demo.forum(
                "FORUM NGO",
                "Spotkania tematyczne i warsztaty branżowe siemiatyckich organizacji pozarządowych: okazja, by się poznać,"
                        + " pokazać swoją działalność i wspólnie z Urzędem Miasta ustalać zasady współpracy.",
                null);
        var first = held(
                forum,
                demo.morning(
                        demo.inDays(-90),
                        "Spotkanie tematyczne: jak miasto i organizacje mówią do mieszkańców",
                        "thematic",
                        "Wzajemna polityka informacyjna Urzędu Miasta i organizacji.",
                        "Siemiatycze, sala konferencyjna Urzędu Miasta",
                        "10:00|Co wynika z ankiet i wywiadów|zespół projektu",
                        "11:00|Podstrona organizacji w serwisie miasta|pracownik Urzędu Miasta",
                        "12:00|Zasady wzajemnej informacji: dyskusja|wszyscy"));
        protocols.draft(first.id());
        protocols.publish(first.id());
        held(
                forum,
                demo.morning(
                        demo.inDays(-30),
                        "Warsztat branżowy: sport i rekreacja",
                        "workshop",
                        "Wspólny kalendarz imprez i korzystanie z obiektów miejskich.",
                        "Siemiatycze, sala konferencyjna Urzędu Miasta",
                        "10:00|Kto co organizuje|kluby sportowe",
                        "11:00|Wspólny kalendarz|wszyscy"));
        upcoming(forum);
    }

    private void upcoming(Body forum) {
        demo.announced(
                forum,
                demo.input(
                        demo.inDays(12).atTime(16, 0),
                        "Warsztat branżowy: kultura i tradycja",
                        "workshop",
                        "Jak łączyć siły przy wydarzeniach kulturalnych.",
                        "Siemiatycze, sala konferencyjna Urzędu Miasta",
                        null,
                        25,
                        "16:00|Przegląd planów na rok|organizacje kultury",
                        "17:00|Wspólne wydarzenia|wszyscy"));
        demo.announced(
                forum,
                demo.input(
                        demo.inDays(33).atTime(16, 0),
                        "Spotkanie tematyczne: standardy zlecania zadań publicznych",
                        "thematic",
                        "Przedstawiciele organizacji i władze miasta opracowują wspólnie standardy zlecania zadań publicznych.",
                        "Siemiatycze, sala konferencyjna Urzędu Miasta",
                        null,
                        40,
                        "16:00|Doświadczenia z konkursów|organizacje i Urząd Miasta",
                        "17:00|Propozycje standardów|wszyscy"));
    }

    /** The conference that opened the project, and the workshops where the model of consultation is made. */
    void secemin() {
        var body = demo.forum(
                "Spotkania „Wspólnie z Mieszkańcami decydujemy w Gminie Secemin”",
                "Konferencje, sesje warsztatowe z udziałem ekspertów i debaty, na których organizacje, pracownicy samorządowi"
                        + " i mieszkańcy pracują nad modelem konsultacji społecznych.",
                null);
        var conference = meetings.add(
                body.id(),
                demo.morning(
                        CONFERENCE,
                        "Praktyki współpracy NGO-JST w zakresie konsultacji społecznych",
                        "conference",
                        "Konferencja otwierająca projekt. Wzięło w niej udział kilkadziesiąt osób z gminy, powiatu"
                                + " włoszczowskiego i sąsiednich powiatów. Dzień jest prawdziwy, godziny są zmyślone.",
                        "Secemin",
                        "|Dobre praktyki współpracy organizacji z pracownikami samorządowymi",
                        "|Wykłady o dialogu społecznym i oczekiwaniach społeczności lokalnych"));
        meetings.announce(conference.id());
        meetings.hold(conference.id());
        demo.announced(
                body,
                demo.input(
                        demo.inDays(9).atTime(17, 0),
                        "Sesja warsztatowa: model konsultacji społecznych",
                        "workshop",
                        "Z wyników badania opinii mieszkańców powstaje model konsultacji.",
                        "Secemin, Urząd Gminy, sala posiedzeń",
                        null,
                        20,
                        "17:00|Co mówią mieszkańcy|ekspert",
                        "18:00|Etapy konsultacji: praca w grupach|wszyscy"));
    }

    /** A working group that prepares what the municipality brings to the common forum. */
    void kluczewsko() {
        var group = demo.ofMembers(
                "Zespół do spraw współpracy z organizacjami",
                "group",
                "Przygotowuje stanowisko gminy i organizacji na spotkania wspólnego forum powiatu.",
                QuorumRule.NONE,
                null,
                0);
        demo.member(group, "Pracownik Urzędu Gminy", null, MemberRole.CHAIR, Side.OFFICE, "Urząd Gminy Kluczewsko");
        demo.member(
                group,
                "Przedstawicielka kół gospodyń wiejskich",
                null,
                MemberRole.MEMBER,
                Side.ORGANISATION,
                "koła gospodyń wiejskich");
        demo.member(
                group,
                "Przedstawiciel ochotniczych straży pożarnych",
                null,
                MemberRole.MEMBER,
                Side.ORGANISATION,
                "ochotnicze straże pożarne");
        demo.announced(
                group,
                demo.morning(
                        demo.inDays(6),
                        "Przed spotkaniem forum: nasz głos w raporcie",
                        "ordinary",
                        null,
                        "Kluczewsko, Urząd Gminy",
                        "10:00|Co udało się w gminie",
                        "11:00|Wnioski na forum"));
    }

    private Long project(String slug) {
        return projects.all().stream()
                .filter(project -> project.slug().equals(slug))
                .map(Project::id)
                .findFirst()
                .orElse(null);
    }
}
