/**
 * What the articles of the corpus are about: the customers of a company that sells broadband and
 * telephony. Every title is one of each list, so together they give 50,000 different ones.
 */
export const TASKS: readonly string[] =
  'add,cancel,change,check,choose,compare,find,keep,lend,move,order,pause,protect,register,renew,replace,return,share,test,update'.split(
    ',',
  );

export const THINGS: readonly string[] =
  `account name,alarm line,answer message,backup line,bill date,call list,call limit,cable box,charger,contact list,
contract,credit limit,data pack,data plan,delivery date,device list,discount code,door phone,e-mail alias,extra SIM,
family plan,fibre box,firewall,guest network,home number,house line,insurance,invoice,landline,login code,
mailbox,main device,mesh point,network name,office line,parcel box,password,payment card,phone,phone number,
PIN code,router,screen cover,service visit,signal booster,SIM card,tablet,TV box,voice plan,wall socket`
    .split(',')
    .map((thing) => thing.trim());

export const SITUATIONS: readonly string[] =
  `after a burglary,after a holiday,after a long trip,after a move,after a name change,after a power cut,after a storm,
after a wedding,as a student,as a tenant,as an employer,at a cabin,at a hotel,at the weekend,before a holiday,
before a move,before the winter,during a repair,during an outage,for a child,for a club,for a guest,for a new baby,
for a parent,for a small firm,for two homes,from abroad,from another town,from the app,in a basement,
in a caravan,in a new flat,in a shared house,in an old house,in the garden,on a boat,on a new phone,
on a shared line,on an old phone,on the road,when you retire,while abroad,with a dog in the house,with a new job,
with a new partner,with a second line,with an old contract,with poor signal,without a computer,without the app`
    .split(',')
    .map((situation) => situation.trim());

/** Where in the app something is done. */
export const MENUS: readonly string[] =
  `Account,Bills,Contact,Contracts,Devices,Family,Help,Home,Messages,My lines,Network,Orders,Payments,Privacy,Profile,
Safety,Settings,Shop,Support,Usage`
    .split(',')
    .map((menu) => menu.trim());

/** How long something takes. */
export const SPANS: readonly string[] = [
  'a few minutes',
  'about an hour',
  'half an hour',
  'less than a minute',
  'one working day',
  'ten minutes',
  'the rest of the day',
  'three working days',
  'two to four days',
  'up to a week',
];

/** Who helps, lives there or is at the other end of the line. */
export const PEOPLE: readonly string[] = [
  'a colleague',
  'a friend',
  'a neighbour',
  'one of our engineers',
  'our support team',
  'somebody in the house',
  'the caretaker',
  'the installer',
  'the person who pays',
  'your landlord',
];

/** The subject of a sentence in a table. */
export const CHANNELS: readonly string[] = [
  'App',
  'Chat',
  'E-mail',
  'Letter',
  'Phone',
  'Shop',
  'Text message',
  'Visit',
];
