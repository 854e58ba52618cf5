package no.pmto.api;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands around the controllers of the data service, and around nothing else. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
	}

	@Bean
	@FilterRegistration(urlPatterns = "/api/v1/*", order = 1)
	CrossOrigin crossOrigin() {
		return new CrossOrigin();
	}

	@Bean
	@FilterRegistration(urlPatterns = "/api/*", order = 2)
	RequestLimit requestLimit(Allowance allowance, Problems problems) {
		return new RequestLimit(allowance, problems);
	}

	@Bean
	@FilterRegistration(dispatcherTypes = DispatcherType.ERROR, order = 3)
	ErrorsAsProblems errorsAsProblems(Problems problems) {
		return new ErrorsAsProblems(problems);
	}

}
