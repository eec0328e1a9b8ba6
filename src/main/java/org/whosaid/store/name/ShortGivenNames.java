package org.whosaid.store.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English given names and the short forms that newspapers print for them, where cutting the name does not give the form. */
public final class ShortGivenNames {
    // First the full spellings, after the colon their short forms.
    private static final List<List<String>> NAMES = """
            abraham:abe,bram;agnes:aggie,nessie;albert:al,bert,bertie;alexander,alexandra,alejandro:al,alec,alex,lex,sandy,sasha,xander
            alfred:alf,alfie,fred,freddie;amanda:mandy;andrew:andy,drew;ann,anne,anna:annie,nan,nancy
            anthony,antony,antonio:tony;antoinette,antonia:toni,nettie;archibald:archie;arthur:art,artie;augustus,augustine:gus
            barbara:babs,barb,barbie;barnabas,barnaby:barney;bartholomew:bart;beatrice,beatrix:bea,trixie;benjamin:ben,benny,benjy
            bernard:bernie;bradley:brad;bridget:biddy,bridie;calvin:cal;caroline,carolyn:carol,carrie;catherine,katherine,kathryn,katharine,kathleen:cat,cathy,kate,kathy,katie,katy,kay,kit,kitty
            charles:charlie,chas,chip,chuck;charlotte:charlie,lottie;christina,christine,kristina,kristin:chris,chrissie,kris,tina
            christopher:chris,kit,topher;clifford:cliff;cornelius:con,neil;cynthia:cindy;daniel:dan,danny;david:dave,davey,davy
            deborah,debra:deb,debbie,debby;dennis:denny;dominic:dom,nick;donald:don,donnie;dorothy:dot,dottie,dolly,dory
            edmund,edward,edwin:ed,eddie,eddy,ned,ted,teddy;eleanor,elinor,helen:ella,ellie,nell,nellie,nora
            elizabeth,elisabeth,eliza:bess,bessie,beth,betsy,bette,betty,libby,liz,lizzie,lisa,liza,eliza
            emily:em,emmy,millie;emmanuel:manny;eugene:gene;evelyn:eve,evie;ezekiel:zeke;florence:flo,florrie,flossie
            frances:fanny,fran,frankie;francis,franklin,francisco:frank,frankie,paco;frederick,frederic:fred,freddie,freddy;gabriel,gabrielle:gabe,gabby
            geoffrey,jeffrey:geoff,jeff;george:georgie;gerald,gerard:gerry,jerry;gertrude:gertie,trudy;gilbert:bert,gil
            gregory:greg;gwendolyn,gwendolen:gwen;harold:hal,harry;harriet:hattie;henrietta:etta,hattie,hetty;henry:hal,hank,harry
            herbert:bert,herb,herbie;howard:howie;hubert:bert;ignatius,ignacio:iggy,nacho;isaac:ike,zak;isabel,isabella,isobel:bella,belle,izzy
            jacob:jake;jacqueline:jackie,jacqui;james:jamie,jim,jimmie,jimmy;jane,janet:janey,jenny;jennifer:jen,jennie,jenny
            jeremiah,jeremy:jerry,jez;jerome:jerry;jessica:jess,jessie;joan,joanna,joanne:jo,joanie;john,jonathan:jack,johnnie,johnny,jon
            joseph,josef:joe,joey,jos;josephine:jo,josie;joshua:josh;judith:judy,judi;julia,julie,juliet:jules;justin:jus
            katrina:trina;kenneth:ken,kenny;lawrence,laurence:larry,laurie,lawrie,lars;leonard,leonardo:len,lenny,leo;leslie,lesley:les
            lewis,louis:lew,lou,louie;lillian,lilian:lil,lily;louise,louisa:lou,lulu;lucille,lucy,lucinda:lucy,cindy,lou;madeleine,madeline:maddie,maddy
            margaret,margery,marguerite:greta,madge,maggie,mags,marge,margie,meg,megan,mog,molly,peg,peggy,rita,daisy;martha:mattie,patty
            martin:marty;mary,maria,miriam:mamie,minnie,molly,polly,mitzi;matilda:mattie,tilda,tilly;matthew:mat,matt,matty;maurice:mo,morrie
            maximilian,maxwell:max;melanie:mel;melissa:lissa,mel,missy;michael,mitchell:mick,mickey,micky,mike,mikey,mitch
            mildred:millie;mohammed,muhammad,mohamed,mohammad,muhammed:mo;montgomery,montague:monty;nathan,nathaniel:nat,nate;nicholas,nicolas:klaus,nick,nicky,nico
            nicola,nicole:nicky,nikki;norman:norm;olivia:liv,livvy;oliver:ollie;oswald:oz,ozzie;pamela:pam;patricia:pat,patsy,patti,patty,tricia,trish
            patrick:paddy,pat,rick;penelope:penny;percival:percy;peter:pete;philip,phillip:phil,pip;priscilla:cilla;rachel,rachael:rae,shelley
            randall,randolph:randy;raymond:ray;rebecca:becca,becky;reginald:reg,reggie,rex;richard:dick,dickie,rich,richie,rick,rickie,ricky
            robert,roberto:bob,bobbie,bobby,rob,robbie,robby,bert;roberta:bobbie;roderick:rod,roddy,rory;rodney:rod;roger:rodge;roland,rowland:rolly;ronald:ron,ronnie
            rosemary,rosamund:rose,rosie,roz;rudolph,rudolf:rudy;russell:russ;samantha:sam,sammy;samuel,samson:sam,sammy;sandra,cassandra:sandy,cassie
            sara,sarah:sadie,sal,sally;seymour:sy;sidney,sydney:sid,syd;solomon:sol;stanley:stan;stephanie:steph,steffi;stephen,steven:steve,stevie
            stewart,stuart:stew,stu;susan,susanna,susannah,suzanne:sue,susie,suzy;sylvester:sly;terence,terrence:terry;theresa,teresa,therese:terri,terry,tess,tessa
            theodora:dora,thea;theodore:ted,teddy,theo;thomas:thom,tom,tommy;timothy:tim,timmy;valerie:val;vernon:vern;veronica:ronnie;victor:vic
            victoria:tori,vicki,vicky,vikki;vincent:vin,vince,vinny;virginia:ginger,ginny;walter:wally,walt,wat;wilhelmina:billie,mina,minnie,willa
            wilfred:wilf;william,willem:bill,billie,billy,liam,wil,will,willie,willy;winifred:freddie,win,winnie;winston:win;zachary,zachariah:zach,zack,zak
            """.lines()
            .flatMap(line -> Arrays.stream(line.strip().split(";")))
            .map(entry -> List.of(entry.split(":")))
            .toList();

    private static final Map<String, Set<String>> FORMS = NAMES.stream()
            .flatMap(entry -> Stream.concat(links(entry.get(0), entry.get(1)), links(entry.get(1), entry.get(0))))
            .collect(Collectors.groupingBy(
                    Link::name,
                    Collectors.flatMapping(link -> link.others().stream(), Collectors.toUnmodifiableSet())));

    private record Link(String name, Set<String> others) {}

    private ShortGivenNames() {}

    private static Stream<Link> links(String names, String others) {
        Set<String> forms = Set.of(others.split(","));
        return Arrays.stream(names.split(",")).map(name -> new Link(name, forms));
    }

    /**
     * What else somebody of this name may be called: its short forms, or the names that it is short for. Two short forms of one name (Bill, Will) are not
     * told of each other.
     *
     * @param given in lower case
     */
    public static Set<String> of(String given) {
        return FORMS.getOrDefault(given, Set.of());
    }
}
