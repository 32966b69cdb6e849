import { prose, table } from './shown.js';

const none = (title: string, texts: string): unknown =>
  table(title, prose, Object.fromEntries(texts.split('|').map((text) => [text, ''])));

describe('parseQuantities(text) is not taken in by', () => {
  none(
    'telephone, identity, postal, document and version numbers',
    '电话13800138000|138-0013-8000|身份证号610123198001011234|邮编726200|邮编为726200|代码是610000|12345热线|版本1.2.3|v2.0|No.5|p. 12|pp. 12-15|国发〔2018〕16号|中央1号文件|ISO 9001认证|GB/T 2260|ISBN 978-7-5000|附件1|表3',
  );
  none(
    'dates and times of day',
    '2020.10.15|2020/10/15|10月15日|5月8日|12:30|8:00|08:00至12:00|10点30分|5·12地震|3.15晚会|2020元旦|2016起实施|10 a.m.|5pm|15 Sept. 2020|in 2019 households|In 2020 people moved|the first three quarters of 2020',
  );
  none(
    'durations and ages',
    '约 5 年|约 5 个月|3个工作日|两个半小时|三个半月|6个多月|5个季度|三个星期|两个世纪|近十年|上百年|children under 5|people over 60|aged 60 and over|16-60岁|16至59周岁|90后',
  );
  none(
    'scores, ratios, sums',
    '比分3:2|50:50|1+X|3+1|3×5|3*5户|1 in 10 people|9 out of 10 people|每10户有1户|每10万人3.5人|每三户就有一户|5/8|24/7|50/50',
  );
  none(
    'classes and models',
    '3D打印|5G 基站|5G|约3小時|3週|第3屆|5A级景区|4K|PM2.5|CO2|MP3|Web 3.0|工业4.0|5℃|三级书记|一等奖|12级台风',
  );
  none(
    'places',
    '六盘水市|四川|九江市|万州区|百色市|千阳县|三门峡|三门峡市|十堰|五台县|三台县|七台河市|三亚市|六安市|五家渠市|三道沟村|九眼桥|三棵树|五棵松|两当县|万源市|千岛湖|百里杜鹃|307省道|302条款',
  );
  none(
    'programmes and slogans',
    '第一书记|三农|一号文件|两会|双百|三下乡|五保户|万村千乡|千人计划|万企帮万村|百日攻坚|千村示范万村整治|三个代表|四个全面|4个全面|中央八项规定|五位一体|两位数增长|三支一扶|三口之家|四套班子|三次产业|3个一批|六个精准|6个精准|三重一大|六稳六保|党的十九大|“1+8”|千吨万人工程|三保障',
  );
  none('idioms', '成千上万|成百上千|千家万户|十里八乡|万无一失|三言两语|五湖四海|千方百计|无一例外|晚上百人|数以万计');
  none(
    'amounts that are no exact number',
    '二三十人|三五个人|十几人|百八十人|几十人|两三万|三四千元|五六十个|十二三个|三、四户|5、6户|5 or 6 people|三万二|两千五|万把人|廿五个|好几万|三成|八九成|增长1倍|超过2倍|达到3倍|翻两番|约3折|减少近一半|万分之三|约千分之3|超过10分之1|百分之二三十|百分之五到十|四分之三强|dozens of villages|hundreds of thousands|half a million|two and a half million|1 1/2 million|3½%',
  );
  none(
    'numbers that break off',
    '1 234 567人|12 345 people|1, 200户|近 3 000 人|3万5|5元5角|3个半|1米7|100米×50米|5%age|±5%|50千伏|60km/h|5元/人次|5万/亩|3 thousand million|2 million 300 thousand|one hundred and fifty thousand|twenty five million|300 people at least|-50–100%|1.200户|1.5个村',
  );
  none('denials', '未减少5户|不减少5户|not about 5%|shut down 5 mines');
});
