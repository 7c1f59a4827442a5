import { enumerate } from './phrase.ts'
import { defineRule } from './rule.ts'
import { prose } from './wording.ts'

/** Abbreviations that readers of postmortems know. */
const usual = new Set(
  'ABI ACL ACM AKS ALB AMI API APM ARM ARN ASAP ASCII ASG AST AWS AZ BGP BIOS BST CAT CDN CDT CEO CERT CEST CET CIDR CLI CMS CORS COT CPU CRD CRITICAL CRON CRUD CSP CSRF CSS CST CSV CTO CVE DBA DDOS DDoS DELETE DEV DHCP DNS DOM DOS DRI EAT EBS ECS EDT EFS EKS ELB ENV EOF ERROR EST ETA ETL EUR FAQ FATAL FIXME FTP GCP GDPR GET GKE GMT GPU GUI HA HDD HEAD HPA HTML HTTP HTTPS IAM ICMP IDE INFO IOPS IOS IPS ISO ISP IST JSON JVM JWT KPI KST LAN LDAP LRU LTS MAC MD MST MTTA MTTD MTTR MVP NAT NFS NGINX NIC NOC NOT NOTE NPM NTP NULL OIDC OK OOM ORM OS OSS PCI PDF PDT PET PHP PID PII PM POC POD POST PR PROD PST PUT PVC QA QPS RAID RAM RBAC RCA RDS README REST ROI RPC RPM RPO RPS RTO SAAS SAML SAST SDK SEO SEV SFTP SHA SIEM SIGKILL SIGTERM SLA SLACK SLI SLO SMS SMTP SNS SOA SOC SOP SPOF SQL SQS SRE SSD SSH SSL SSO STDOUT SVG TCP TLDR TLS TODO TSV TTA TTD TTL TTM TTR UAT UDP UI UID URI URL US USA USB USD UTC UTF UUID UX VLAN VM VPC VPN WAF WAL WAN WARN WARNING WAT WEST WET WIP WSGI WWW XML XSS YAML YML ZIP JST EEST EET IDT MSK SGT HKT PHT JOIN SELECT UPDATE INSERT TXT RAR TAR IBM LLM AI ML RAG VRAM TDD BDD ADR ETH BTC NFT DAO CVE PTAL PSA IRL WIP DIY TBA TBD FYI AKA ETC OPS QOS VIP CIO CISO COO HR IT PC PHD MIT BSD GPL GNU USA UK EU UTF EOL LGTM ASAP NOTE WARN TRUE FALSE NULL NONE DONE PASS FAIL AND NOT ALL ANY CNAME PAT VIRUS OPEN HIGH LOW YES TEAM FROM WITH BASH ZFS LXC QEMU LLVM WEBP OWASP LUKS READY ALX'.split(
    ' ',
  ),
)

/** Words in capitals that stand beside others are shouted; longer ones are words. */
const acronym = /(?<![\w/.#@<:-]|[A-Z]{3} )[A-Z]{3,5}(?![\w/.-]| [A-Z]{3})/g

export default defineRule({
  description: 'An acronym is spelt out once',
  severity: { alx: 'off', sre: 'info', strict: 'info' },
  source: 'PagerDuty; Google SRE Workbook, chapter 10 (a glossary)',
  options: {
    known: { type: 'array', items: { type: 'string' }, description: 'Acronyms that your readers know', default: [] },
  },
  *check(postmortem, { options }) {
    const known = new Set<unknown>(options.known)
    const lines = prose(postmortem)
    const whole = lines.map(({ text }) => text).join('\n')
    const found = new Map<string, number>()
    for (const { line, text, source } of lines) {
      const visible = source.includes('`') ? text.replaceAll(/`[^`]{0,200}`/g, '') : text
      const words = visible.match(acronym)?.filter((word) => !usual.has(word) && !known.has(word)) ?? []
      if (words.length === 0 || !/\p{Ll}/u.test(visible)) continue
      for (const word of words) if (!found.has(word)) found.set(word, line)
    }
    const shouted = (word: string) => new RegExp(`(?<!\\w)${word.toLowerCase()}(?!\\w)`).test(whole)
    const expanded = (word: string) =>
      whole.includes(`(${word}`) ||
      whole.includes(`${word} (`) ||
      whole.includes(`${word}:`) ||
      whole.includes(`${word} =`)
    // `183 QRZ`, `the QRZ token`: a name, which stands for nothing.
    const isName = (word: string) =>
      new RegExp(`\\d[ \\u00A0]${word}\\b|\\b${word} (?:tokens?|coins?|vaults?|hub|pool|exchange|project)\\b`).test(
        whole,
      )
    const [first, ...more] = [...found].filter(
      ([word]) => !expanded(word) && !isName(word) && whole.split(word).length > 2 && !shouted(word),
    )
    if (!first) return
    yield {
      at: { line: first[1], endLine: first[1] },
      message: `Acronym is never spelt out: ${enumerate([first, ...more].map(([word, line]) => `\`${word}\` (line ${line})`))}`,
      help: 'Spell it out where it stands first: `content delivery network (CDN)`',
    }
  },
})
