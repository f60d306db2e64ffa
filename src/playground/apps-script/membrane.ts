import { EnumType, EnumValue } from './enum-values.ts';
import type { Execution } from './execution.ts';
import { members } from './members.ts';
import { Service } from './service.ts';

/** The constructors of the realm in which the script runs: what it gets must be made of them. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/**
 * Stands between the script and the services. Values are copied plainly on the way in and built of the realm's own types on the way out;
 * a service is seen through a proxy, which knows the members that Google's class has: those that we have not say so when they are used.
 */
export class Membrane {
  private readonly proxies = new WeakMap<Service, object>();
  private readonly services = new WeakMap<object, Service>();

  constructor(
    private readonly execution: Execution,
    private readonly realm: () => Realm,
  ) {}

  out(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.proxy(value);
    const { Array: RealmArray, Date: RealmDate, Object: RealmObject } = this.realm();
    if (Array.isArray(value)) {
      const copy = new RealmArray<unknown>(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.out(value[index]);
      return copy;
    }
    if (value instanceof Date) return new RealmDate(value.getTime());
    const copy = new RealmObject() as unknown as Record<string, unknown>;
    for (const [key, one] of Object.entries(value)) copy[key] = this.out(one);
    return copy;
  }

  /** As in the V8 runtime, undefined is null to a service. */
  in(value: unknown): unknown {
    if (value === undefined || value === null) return null;
    if (typeof value !== 'object' && typeof value !== 'function') return value;
    const service = this.services.get(value);
    if (service) return service;
    if (Array.isArray(value)) return Array.from(value, (one) => this.in(one));
    if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
    if (typeof value === 'function') return null;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.in(one)]));
  }

  error(cause: unknown): Error {
    const { Error: RealmError } = this.realm();
    const error = new RealmError(cause instanceof Error ? cause.message : String(cause));
    error.name = cause instanceof Error && cause.name !== 'Error' ? cause.name : 'Exception';
    return error;
  }

  private proxy(service: Service): object {
    const known = this.proxies.get(service);
    if (known) return known;
    const proxy = new Proxy(Object.create(null) as object, {
      get: (_, name) => this.member(service, name),
      has: (_, name) => typeof name === 'string' && (members[service.service]?.has(name) ?? false),
      set: (_, name) => {
        throw this.error(new Error(`${service.label}.${String(name)} cannot be set`));
      },
      getPrototypeOf: () => null,
    });
    this.proxies.set(service, proxy);
    this.services.set(proxy, service);
    return proxy;
  }

  private member(service: Service, name: string | symbol): unknown {
    if (name === Symbol.toPrimitive || name === 'then') return undefined;
    if (name === Symbol.toStringTag) return service.service;
    if (typeof name === 'symbol') return undefined;
    if (name === 'toString') return () => service.toString();
    if (service instanceof EnumType) return this.out(service.values[name]);
    if (service instanceof EnumValue) return this.enumMember(service, name);
    const known = members[service.service];
    if (known && !known.has(name)) return undefined;
    const value: unknown = Reflect.get(service, name);
    if (value === undefined) throw this.error(new Error(`${service.label}.${name} is not emulated`));
    return typeof value === 'function' ? this.method(service, name, value as Method) : this.out(value);
  }

  private enumMember(value: EnumValue, name: string): unknown {
    const known = ['name', 'ordinal', 'compareTo', 'toJSON'] as const;
    const found = known.find((one) => one === name);
    if (!found) return undefined;
    return (other?: unknown) => value[found](this.in(other) as EnumValue);
  }

  private method(service: Service, name: string, method: Method): Method {
    return (...args) => {
      try {
        this.execution.enter(service.service, name);
        return this.out(
          method.apply(
            service,
            args.map((arg) => this.in(arg)),
          ),
        );
      } catch (cause) {
        throw this.error(cause);
      }
    };
  }
}

type Method = (...args: unknown[]) => unknown;
